package dev.dovetail.it.schema;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.it.database.TestDatabase;
import java.util.ArrayList;
import java.util.List;

/** The statements that drop all that a test has made. */
final class Emptied {
    private Emptied() {}

    static List<String> of(TestDatabase kind, Catalog catalog, CatalogDialect dialect) {
        return switch (kind) {
            case H2 -> List.of("DROP ALL OBJECTS");
            case HSQLDB -> List.of("DROP SCHEMA PUBLIC CASCADE");
            case POSTGRESQL -> List.of("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
            case MARIADB, SQLITE -> {
                List<String> statements = new ArrayList<>();
                statements.add(kind == TestDatabase.SQLITE ? "PRAGMA foreign_keys = OFF"
                        : "SET foreign_key_checks = 0");
                for (CatalogTable table : catalog.tables()) {
                    statements.add("DROP " + (table.kind().isView() ? "VIEW " : "TABLE ")
                            + dialect.quoted(table.name()));
                }
                statements.add(kind == TestDatabase.SQLITE ? "PRAGMA foreign_keys = ON" : "SET foreign_key_checks = 1");
                yield statements;
            }
        };
    }
}
