package dev.dovetail.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement's text and the values of its parameters, in order.
 *
 * @param text the text, with a question mark for each value
 * @param values the values
 */
public record BoundSql(String text, List<Value> values) {
    /** A statement without parameters. */
    public static BoundSql of(String text) {
        return new BoundSql(text, List.of());
    }

    /** The stored values as they are now. */
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
