package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;
import java.util.List;
import java.util.Set;

/**
 * An enum type: {@code CREATE TYPE ... AS ENUM} of PostgreSQL.
 *
 * @param name the name
 * @param labels the labels, in their order
 * @param statement the CREATE TYPE statement; empty if it is not known
 */
public record EnumType(TableName name, List<String> labels, String statement) {
    /** Copies the list. */
    public EnumType {
        labels = List.copyOf(labels);
    }

    /** Returns whether {@code others} are the labels; if {@code ordered}, in this order. */
    boolean hasLabels(List<String> others, boolean ordered) {
        return ordered ? labels.equals(others) : Set.copyOf(labels).equals(Set.copyOf(others));
    }
}
