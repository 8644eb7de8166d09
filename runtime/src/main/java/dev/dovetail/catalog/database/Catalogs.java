package dev.dovetail.catalog.database;

import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogProvider;
import dev.dovetail.dialect.Dialect;
import org.jspecify.annotations.Nullable;

/** Finds the catalog dialect of a database. */
public final class Catalogs {
    private Catalogs() {}

    /**
     * Returns the catalog dialect for {@code dialect}, or that of the dialect to which it forwards calls.
     *
     * @throws IllegalArgumentException if neither has one
     */
    public static CatalogDialect of(Dialect dialect) {
        CatalogDialect catalog = null;
        for (Dialect each = dialect; each != null && catalog == null; each = each.forwardsTo()) {
            catalog = each instanceof CatalogProvider provider ? provider.catalog() : find(each);
        }
        if (catalog == null) {
            throw new IllegalArgumentException("The dialect " + dialect.name() + " does not describe a catalog. Let "
                    + dialect.getClass().getSimpleName() + " implement CatalogProvider.");
        }
        return catalog;
    }

    private static @Nullable CatalogDialect find(Dialect dialect) {
        return switch (dialect.name()) {
            case "h2" -> H2Catalog.INSTANCE;
            case "hsqldb" -> HsqldbCatalog.INSTANCE;
            case "mariadb" -> MariaDbCatalog.INSTANCE;
            case "mysql" -> MySqlCatalog.INSTANCE;
            case "postgresql" -> PostgreSqlCatalog.INSTANCE;
            case "sqlite" -> SqliteCatalog.INSTANCE;
            default -> null;
        };
    }
}
