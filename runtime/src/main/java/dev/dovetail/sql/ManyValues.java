package dev.dovetail.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of one kind that are bound to one parameter, so that a statement can look for more of them than it can have
 * parameters.
 *
 * @param get the stored values, none of them null
 * @param type what kind of value each is
 */
public record ManyValues(List<Object> get, ColumnType type) implements Value {
    /** Returns the values of constants as one; null where one of {@code nodes} is something else. */
    public static @Nullable ManyValues of(List<? extends SqlNode> nodes) {
        List<Object> values = new ArrayList<>(nodes.size());
        ColumnType type = ColumnType.STRING;
        for (SqlNode node : nodes) {
            if (!(node instanceof Constant constant) || constant.get() == null) {
                return null;
            }
            values.add(constant.get());
            type = constant.type();
        }
        return new ManyValues(values, type);
    }

    /** Returns the values in lists of {@code most} at most. */
    public List<ManyValues> parts(int most) {
        List<ManyValues> parts = new ArrayList<>();
        for (int from = 0; from < get.size(); from += most) {
            parts.add(new ManyValues(get.subList(from, Math.min(get.size(), from + most)), type));
        }
        return parts;
    }
}
