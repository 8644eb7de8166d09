package dev.dovetail.it.schema;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.catalog.Constraint;
import java.util.Set;
import java.util.TreeSet;

/** What a database has that a script must not take away: everything but that a column is NOT NULL. */
final class Possessions {
    private Possessions() {}

    static Set<String> of(Catalog catalog) {
        Set<String> all = new TreeSet<>();
        catalog.sequences().forEach(sequence -> all.add("sequence " + sequence.name()));
        catalog.enums().forEach(type -> type.labels().forEach(label -> all.add(type.name() + " has " + label)));
        for (CatalogTable table : catalog.tables()) {
            all.add(table.kind() + " " + table.name() + " " + table.comment());
            for (CatalogColumn column : table.columns()) {
                String name = table.name() + "." + column.name();
                if (column.type().labels().isEmpty()) {
                    all.add(name + " " + column.type());
                }
                column.type().labels().forEach(label -> all.add(name + " has " + label));
                add(all, name + " comment ", column.comment());
                add(all, name + " default ", column.defaultValue());
                add(all, name + " generated ", column.value().generated());
                add(all, name + " on update ", column.value().onUpdate());
                add(all, name + " numbers", column.isIdentity() ? " rows" : "");
            }
            for (Constraint constraint : table.constraints()) {
                all.add(table.name() + ": " + constraint.kind() + " " + constraint + constraint.condition());
            }
            table.indexes().forEach(index -> all.add(table.name() + ": " + index));
        }
        return all;
    }

    private static void add(Set<String> all, String what, String value) {
        if (!value.isEmpty()) {
            all.add(what + value);
        }
    }
}
