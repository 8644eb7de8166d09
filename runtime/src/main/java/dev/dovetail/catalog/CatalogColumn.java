package dev.dovetail.catalog;

/**
 * A column of a table.
 *
 * @param name the name
 * @param type the type, in the canonical form of the dialect
 * @param nullable whether it may be null
 * @param identity whether it is an identity column
 * @param defaultValue the default, as the statement or the catalog writes it; empty if there is none
 * @param definition the text after the name in the CREATE TABLE statement; empty if it is not known
 */
public record CatalogColumn(
        String name, SqlType type, boolean nullable, boolean identity, String defaultValue, String definition) {

    /** Returns whether the column has a default. */
    public boolean isDefaulted() {
        return !defaultValue.isEmpty();
    }

    /**
     * Returns whether {@code other} is equivalent. Compares type, nullability, identity and whether there is a default;
     * the default of an identity column does not count.
     */
    boolean isLike(CatalogColumn other) {
        return type.equals(other.type) && nullable == other.nullable && identity == other.identity
                && (identity || isDefaulted() == other.isDefaulted());
    }

    /** Returns this column as NOT NULL. */
    CatalogColumn notNull() {
        return new CatalogColumn(name, type, false, identity, defaultValue, definition);
    }
}
