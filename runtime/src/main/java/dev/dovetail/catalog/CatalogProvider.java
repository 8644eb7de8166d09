package dev.dovetail.catalog;

import dev.dovetail.dialect.Dialect;

/**
 * A dialect of the application that describes its own catalog, so that {@code Schema.validate} and {@code Schema.diff}
 * work. A {@link dev.dovetail.dialect.ForwardingDialect} without one uses the catalog of the dialect that it forwards
 * calls to.
 */
public interface CatalogProvider extends Dialect {
    /** Returns how the catalog is read and how tables are changed. */
    CatalogDialect catalog();
}
