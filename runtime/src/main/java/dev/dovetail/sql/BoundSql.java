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
 * @param onlyReads whether it is known to be a query that neither locks nor changes anything. SQL of the application
 *     is not: it may call a function that writes.
 */
public record BoundSql(String text, List<Value> values, boolean onlyReads) {
    /** Creates a statement that may do anything. */
    public BoundSql(String text, List<Value> values) {
        this(text, values, false);
    }

    /** Returns this statement with other values. */
    public BoundSql binding(List<Value> values) {
        return new BoundSql(text, values, onlyReads);
    }

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
