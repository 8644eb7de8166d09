package dev.dovetail.generated;

import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;

/**
 * The association table of a many-to-many relationship, seen from one side.
 *
 * @param table the table
 * @param owning whether this is the owning side, which writes the association rows
 * @param columns the columns that refer to this side's identifier, in its order
 * @param inverseColumns the columns that refer to the target's identifier, in its order
 */
public record AssociationKeys(TableName table, boolean owning, List<String> columns, List<String> inverseColumns) {
    /** Returns the columns of the table, those that refer to this side first. A column of both keys is there once. */
    public List<String> all() {
        List<String> all = new ArrayList<>(columns);
        for (int i = 0; i < inverseColumns.size(); i++) {
            if (!isShared(i)) {
                all.add(inverseColumns.get(i));
            }
        }
        return all;
    }

    /** Returns whether the column at {@code place} of {@link #inverseColumns} refers to this side too. */
    public boolean isShared(int place) {
        return indexOf(columns, inverseColumns.get(place)) >= 0;
    }

    /** Returns the place among {@link #inverseColumns} of the column at {@code place} of {@link #columns}, or -1. */
    public int shared(int place) {
        return indexOf(inverseColumns, columns.get(place));
    }

    private static int indexOf(List<String> names, String name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }
}
