package dev.dovetail.tools.plan;

import dev.dovetail.dialect.TableName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names in files of an earlier run. They stay as they are, whatever is new in the database.
 *
 * @param types the types of tables, by the names of the tables
 * @param enums the types of enums, by the names of their types in the database
 * @param sides the names of the two sides of an association, by the name of its table
 */
public record KeptNames(Map<String, String> types, Map<String, String> enums, Map<String, Sides> sides) {
    /** No names: there are no files. */
    public static final KeptNames NONE = new KeptNames(Map.of(), Map.of(), Map.of());

    /** Copies the maps. */
    public KeptNames {
        types = new LinkedHashMap<>(types);
        enums = new LinkedHashMap<>(enums);
        sides = new LinkedHashMap<>(sides);
    }

    /**
     * The two sides of an association.
     *
     * @param type the type that declares the association table
     * @param owned the property of that type
     * @param other the property of the other type; empty if there is none
     */
    public record Sides(String type, String owned, String other) {}

    /** Returns the types of those of {@code tables} that have one. Case counts only if it has to. */
    Map<TableName, String> typesOf(Collection<TableName> tables) {
        Map<TableName, String> found = new HashMap<>();
        for (TableName table : tables) {
            String type = types.get(table.toString());
            if (type != null) {
                found.put(table, type);
            }
        }
        Set<String> used = new HashSet<>(found.values());
        Map<String, String> loose = new HashMap<>();
        types.forEach((table, type) -> loose.putIfAbsent(loose(table), type));
        for (TableName table : tables) {
            String type = loose.get(loose(table.toString()));
            if (type != null && !found.containsKey(table) && used.add(type)) {
                found.put(table, type);
            }
        }
        return found;
    }

    /** Returns the sides of the association in {@code table} that {@code type} declares, or null. */
    @Nullable Sides sidesOf(TableName table, String type) {
        Sides kept = sides.get(table.toString());
        return kept != null && kept.type().equals(type) ? kept : null;
    }

    private static String loose(String table) {
        return table.replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
