package dev.dovetail.query;

import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import java.util.Collection;
import java.util.List;

/** Names for what a derived table computes, which must not be those of the columns that stand beside it. */
final class FreeNames {
    private FreeNames() {}

    /** Returns {@code wanted}, or a longer name where a column of {@code type} is called so. */
    static String beside(EntityType<?> type, String wanted) {
        String name = wanted;
        while (isColumn(type.attributes(), name)) {
            name += "_";
        }
        return name;
    }

    /** Returns {@code wanted}, or a longer name where {@code taken} has it, in letters of either case. */
    static String beside(Collection<String> taken, String wanted) {
        String name = wanted;
        while (has(taken, name)) {
            name += "_";
        }
        return name;
    }

    private static boolean isColumn(List<Attribute> attributes, String name) {
        for (Attribute attribute : attributes) {
            if (attribute.column().equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Collection<String> taken, String name) {
        for (String each : taken) {
            if (each.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
