package dev.dovetail.generated;

import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the names that constraints get where the user gives none: {@code uq_accounts_branch_number}. */
final class ConstraintNameParser {
    /** As long as {@code uq}, {@code fk} and {@code ck}. */
    private static final int KIND = 2;

    private ConstraintNameParser() {}

    /** The attributes that stand in the name, which is in lower case. */
    static List<Attribute> attributes(String constraint, EntityMapping<?> type) {
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

    /** The attribute whose column comes next in {@code columns}; of several, the one with the longest name. */
    private static @Nullable Attribute begins(String columns, EntityMapping<?> type) {
        Attribute longest = null;
        for (Attribute attribute : type.attributes()) {
            String column = "_" + attribute.column().toLowerCase(Locale.ROOT);
            boolean next = columns.equals(column) || columns.startsWith(column + "_");
            if (next && (longest == null || attribute.column().length() > longest.column().length())) {
                longest = attribute;
            }
        }
        return longest;
    }
}
