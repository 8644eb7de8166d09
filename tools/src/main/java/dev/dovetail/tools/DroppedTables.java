package dev.dovetail.tools;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.tools.plan.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds files whose tables are not in the database any more. */
final class DroppedTables {
    private DroppedTables() {}

    /**
     * Returns what to know about written files without a table. Of schemas that were not read nothing is known.
     *
     * @param written the tables of written files, by type
     * @param catalog all tables of the schemas
     */
    static List<Finding> of(Map<String, String> written, Catalog catalog, List<String> schemas) {
        Set<String> there = new HashSet<>();
        Set<String> read = new HashSet<>();
        schemas.forEach(schema -> read.add(plain(schema)));
        catalog.tables().forEach(table -> {
            there.add(plain(table.name().toString()));
            read.add(plain(table.name().schema()));
        });
        List<Finding> findings = new ArrayList<>();
        new TreeMap<>(written).forEach((type, table) -> {
            String name = plain(table);
            if (!there.contains(name) && read.contains(name.substring(0, Math.max(0, name.indexOf('.'))))) {
                findings.add(new Finding(type + ".java", "the table " + table.replace("\"", "")
                        + " is gone; delete the file"));
            }
        });
        return findings;
    }

    private static String plain(String name) {
        return name.replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
