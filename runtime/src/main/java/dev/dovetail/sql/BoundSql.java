package dev.dovetail.sql;

import dev.dovetail.dialect.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An SQL string and the values of its parameters, in order.
 *
 * @param text the SQL, with a question mark for each value
 * @param values the values
 */
public record BoundSql(String text, List<Value> values) {
    /** Returns a statement without parameters. */
    public static BoundSql of(String text) {
        return new BoundSql(text, List.of());
    }

    /** Returns the current stored values. */
    public List<@Nullable Object> stored() {
        List<@Nullable Object> stored = new ArrayList<>(values.size());
        for (Value value : values) {
            stored.add(value.get());
        }
        return stored;
    }

    @Override
    public String toString() {
        return values.isEmpty() ? text : text + " " + stored();
    }
}
