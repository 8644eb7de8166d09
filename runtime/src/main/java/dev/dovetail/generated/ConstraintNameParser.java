package dev.dovetail.generated;

import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Parses the names that constraints get if the application defines none, for example {@code uq_accounts_branch_number}.
 */
final class ConstraintNameParser {
    /** The length of the prefixes {@code uq}, {@code fk} and {@code ck}. */
    private static final int KIND = 2;

    private ConstraintNameParser() {}

    /**
     * Returns the attributes in the name {@code constraint}, which is in lower case. Returns none if it is not such a
     * name.
     */
    static List<Attribute> attributes(String constraint, EntityMapping<?> type) {
        List<Attribute> found = ofTable(constraint, type);
        EntityMapping<?> above = type.isJoined() ? type.parent() : null;
        return found.isEmpty() && above != null ? attributes(constraint, above) : found;
    }

    private static List<Attribute> ofTable(String constraint, EntityMapping<?> type) {
        String table = type.table().name().toLowerCase(Locale.ROOT);
        if (constraint.equals("pk_" + table)) {
            return type.ids();
        }
        if (constraint.indexOf("_" + table + "_") != KIND) {
            return List.of();
        }
        List<Attribute> found = new ArrayList<>();
        String columns = constraint.substring(KIND + table.length() + 1);
        for (Attribute next = begins(columns, type); next != null; next = begins(columns, type)) {
            found.add(next);
            columns = columns.substring(next.column().length() + 1);
        }
        return columns.isEmpty() ? found : List.of();
    }

    /**
     * Returns the attribute whose column comes next in {@code columns}, or null. If there are several, returns the one
     * with the longest column name.
     */
    private static @Nullable Attribute begins(String columns, EntityMapping<?> type) {
        Attribute longest = null;
        for (Attribute attribute : type.tableAttributes()) {
            String column = "_" + attribute.column().toLowerCase(Locale.ROOT);
            boolean next = columns.equals(column) || columns.startsWith(column + "_");
            if (next && (longest == null || attribute.column().length() > longest.column().length())) {
                longest = attribute;
            }
        }
        return longest;
    }
}
