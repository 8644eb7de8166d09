package dev.dovetail.catalog.database;

import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.dialect.Dialect;

/** Finds the catalog dialect of a database. */
public final class Catalogs {
    private Catalogs() {}

    /** Returns the catalog dialect for {@code dialect}. */
    public static CatalogDialect of(Dialect dialect) {
        return switch (dialect.name()) {
            case "h2" -> H2Catalog.INSTANCE;
            case "hsqldb" -> HsqldbCatalog.INSTANCE;
            case "mariadb" -> MariaDbCatalog.INSTANCE;
            case "mysql" -> MySqlCatalog.INSTANCE;
            case "postgresql" -> PostgreSqlCatalog.INSTANCE;
            case "sqlite" -> SqliteCatalog.INSTANCE;
            default -> throw new IllegalArgumentException("No catalogue is known of " + dialect.name() + ".");
        };
    }
}
