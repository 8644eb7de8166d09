package dev.dovetail.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of values that is bound as one parameter, because a statement cannot have a parameter for each.
 *
 * @param get the stored values; none is null
 * @param type the type of each value
 */
public record ListParameter(List<Object> get, ColumnType type) implements Value {
    /** Returns the values of {@code nodes}, or null if one of them is not a constant. */
    public static @Nullable ListParameter of(List<? extends SqlNode> nodes) {
        List<Object> values = new ArrayList<>(nodes.size());
        ColumnType type = ColumnType.STRING;
        for (SqlNode node : nodes) {
            if (!(node instanceof Constant constant) || constant.get() == null) {
                return null;
            }
            values.add(constant.get());
            type = constant.type();
        }
        return new ListParameter(values, type);
    }

    /** Splits the list into lists of at most {@code most} values. */
    public List<ListParameter> parts(int most) {
        List<ListParameter> parts = new ArrayList<>();
        for (int from = 0; from < get.size(); from += most) {
            parts.add(new ListParameter(get.subList(from, Math.min(get.size(), from + most)), type));
        }
        return parts;
    }
}
