package dev.dovetail.catalog.database;

import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogProvider;
import dev.dovetail.catalog.Quoting;
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
        CatalogDialect catalog = find(dialect);
        if (catalog == null) {
            throw new IllegalArgumentException("The dialect " + dialect.name() + " does not describe a catalog, which"
                    + " the tables are created and compared with. Let its class implement CatalogProvider.");
        }
        return catalog;
    }

    /** Returns the quotes and comments of a database; those of the standard if the dialect describes no catalog. */
    public static Quoting quoting(Dialect dialect) {
        CatalogDialect catalog = find(dialect);
        return catalog == null ? Quoting.with() : catalog.quoting();
    }

    private static @Nullable CatalogDialect find(Dialect dialect) {
        CatalogDialect catalog = null;
        for (Dialect each = dialect; each != null && catalog == null; each = each.forwardsTo()) {
            catalog = each instanceof CatalogProvider provider ? provider.catalog() : supported(each);
        }
        return catalog;
    }

    private static @Nullable CatalogDialect supported(Dialect dialect) {
        return switch (dialect.name()) {
            case "h2" -> H2Catalog.of(dialect.identifiers());
            case "hsqldb" -> HsqldbCatalog.INSTANCE;
            case "mariadb" -> MariaDbCatalog.INSTANCE;
            case "mysql" -> MySqlCatalog.INSTANCE;
            case "postgresql" -> PostgreSqlCatalog.INSTANCE;
            case "sqlite" -> SqliteCatalog.INSTANCE;
            default -> null;
        };
    }
}
