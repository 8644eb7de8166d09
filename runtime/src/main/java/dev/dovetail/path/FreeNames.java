package dev.dovetail.path;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.metadata.Attribute;
import java.util.Collection;
import java.util.List;

/** Chooses names for computed columns of a derived table that differ from its other columns. */
public final class FreeNames {
    private FreeNames() {}

    /** Returns {@code wanted}, made longer if {@code type} has a column of that name. */
    public static String beside(EntityMapping<?> type, String wanted) {
        String name = wanted;
        while (isColumn(type.rowAttributes(), name)) {
            name += "_";
        }
        return name;
    }

    /** Returns {@code wanted}, made longer if {@code taken} contains it, ignoring case. */
    public static String beside(Collection<String> taken, String wanted) {
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
