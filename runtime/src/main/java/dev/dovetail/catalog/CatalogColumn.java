package dev.dovetail.catalog;

/**
 * A column of a table or view.
 *
 * @param name the name
 * @param type the type, in the canonical form of the dialect; of a domain, its base type
 * @param nullable whether it may be null
 * @param value what the database writes to it: a number, a default, a generated value
 * @param comment the comment, empty if there is none
 * @param definition the text after the name in the CREATE TABLE statement; empty if it is not known
 */
public record CatalogColumn(
        String name, SqlType type, boolean nullable, ColumnValue value, String comment, String definition) {

    /** Returns whether the database numbers the rows in this column. */
    public boolean isIdentity() {
        return value.numbering() != Numbering.NONE;
    }

    /** Returns whether the column has a default. */
    public boolean isDefaulted() {
        return !value.defaultValue().isEmpty();
    }

    /** Returns whether this is a generated column ({@code GENERATED ALWAYS AS}). */
    public boolean isGenerated() {
        return !value.generated().isEmpty();
    }

    /** Returns the default, empty if there is none. */
    public String defaultValue() {
        return value.defaultValue();
    }

    /**
     * Returns whether {@code other} is equivalent. Compares type, nullability, identity, whether it is generated and
     * whether there is a default; the default of an identity column does not count.
     */
    boolean isLike(CatalogColumn other) {
        return type.equals(other.type) && nullable == other.nullable && isIdentity() == other.isIdentity()
                && isGenerated() == other.isGenerated()
                && (isIdentity() || isDefaulted() == other.isDefaulted());
    }

    /** Returns this column as NOT NULL. */
    CatalogColumn notNull() {
        return new CatalogColumn(name, type, false, value, comment, definition);
    }

    /** Returns this column as one that numbers the rows. */
    CatalogColumn numbered() {
        return new CatalogColumn(
                name, type, false, value.numbered(Numbering.AUTO_INCREMENT), comment, definition);
    }

    /** Returns this column with the default {@code defaultValue}. */
    public CatalogColumn withDefault(String defaultValue) {
        return new CatalogColumn(name, type, nullable, value.defaulted(defaultValue), comment, definition);
    }

    /** Returns this column without its definition. */
    CatalogColumn undefined() {
        return new CatalogColumn(name, type, nullable, value, comment, "");
    }

    /** Returns this column with {@code comment}. */
    CatalogColumn commented(String comment) {
        return new CatalogColumn(name, type, nullable, value, comment, definition);
    }
}
