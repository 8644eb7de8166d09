package dev.dovetail.catalog.database;

import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.dialect.Dialect;

/** Finds how the catalog of a database is read. */
public final class Catalogs {
    private Catalogs() {}

    /** How the catalog of a dialect's database is read, and its tables changed. */
    public static CatalogDialect of(Dialect dialect) {
        return switch (dialect.name()) {
            case "h2" -> H2Catalog.INSTANCE;
            case "hsqldb" -> HsqldbCatalog.INSTANCE;
            case "mariadb" -> MariaDbCatalog.INSTANCE;
            case "postgresql" -> PostgreSqlCatalog.INSTANCE;
            case "sqlite" -> SqliteCatalog.INSTANCE;
            default -> throw new IllegalArgumentException("No catalogue is known of " + dialect.name() + ".");
        };
    }
}
