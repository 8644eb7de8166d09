package dev.dovetail.catalog;

/**
 * A column.
 *
 * @param name the name
 * @param type the type, in the form in which the dialect compares it
 * @param nullable whether null is a value
 * @param identity whether the database numbers the rows in it
 * @param defaultValue its default, as the statement or the catalog writes it; empty for none
 * @param definition what stands after the name in the statement that creates it; empty where the catalog keeps none
 */
public record CatalogColumn(
        String name, SqlType type, boolean nullable, boolean identity, String defaultValue, String definition) {

    /** Returns whether it has a default. */
    public boolean isDefaulted() {
        return !defaultValue.isEmpty();
    }

    /**
     * Returns whether {@code other} is the same to those who read and write rows. A default that numbers the rows is
     * none.
     */
    boolean isLike(CatalogColumn other) {
        return type.equals(other.type) && nullable == other.nullable && identity == other.identity
                && (identity || isDefaulted() == other.isDefaulted());
    }

    CatalogColumn notNull() {
        return new CatalogColumn(name, type, false, identity, defaultValue, definition);
    }
}
