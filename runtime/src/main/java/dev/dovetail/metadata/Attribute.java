package dev.dovetail.metadata;

import dev.dovetail.annotation.Converter;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.sql.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * A property that is stored in a column of its entity's table. Immutable; generated code builds it:
 * {@code Attribute.of(TITLE, "title", "title", ColumnType.STRING).nullable()}.
 */
public final class Attribute {
    private final int index;
    private final String name;
    private final String column;
    private final ColumnType type;
    private final int flags;
    private final int placeholders;
    private final @Nullable KeySource keySource;
    private final @Nullable Converter<Object, Object> converter;

    private static final int ID = 1;
    private static final int NULLABLE = 2;
    private static final int VERSION = 4;
    private static final int UNIQUE = 8;
    private static final int FOREIGN_KEY = 16;
    private static final int DEFAULTED = 32;

    private Attribute(int index, String name, String column, ColumnType type, int flags, int placeholders,
            @Nullable KeySource keySource, @Nullable Converter<Object, Object> converter) {
        this.index = index;
        this.name = name;
        this.column = column;
        this.type = type;
        this.flags = flags;
        this.placeholders = placeholders;
        this.keySource = keySource;
        this.converter = converter;
    }

    /** A not null column; the methods below add to it. */
    public static Attribute of(int index, String name, String column, ColumnType type) {
        return new Attribute(index, name, column, type, 0, 0, null, null);
    }

    /** The same, as the identifier or a part of it, assigned by the user. */
    public Attribute id() {
        return with(ID);
    }

    /** The same, as the identifier, made by {@code source}. */
    public Attribute id(KeySource source) {
        return new Attribute(index, name, column, type, flags | ID, placeholders, source, converter);
    }

    /** The same, nullable. */
    public Attribute nullable() {
        return with(NULLABLE);
    }

    /** The same, counting updates. */
    public Attribute version() {
        return with(VERSION);
    }

    /** The same, with values that no two rows share. */
    public Attribute unique() {
        return with(UNIQUE);
    }

    /** The same, as (part of) a foreign key. */
    public Attribute foreignKey() {
        return with(FOREIGN_KEY);
    }

    /** The same, with a default that the database fills in where the value is null. */
    public Attribute defaulted() {
        return with(DEFAULTED);
    }

    /** The same, stored through {@code converter}. */
    @SuppressWarnings("unchecked")
    public Attribute converted(Converter<?, ?> converter) {
        return new Attribute(index, name, column, type, flags, placeholders, keySource,
                (Converter<Object, Object>) converter);
    }

    /**
     * The same, where a row may hold a value of no meaning while rows exchange theirs: nothing checks it.
     *
     * @param room how many characters of a text, or digits before the decimal point, the column takes at most
     */
    public Attribute placeholders(int room) {
        return new Attribute(index, name, column, type, flags, room, keySource, converter);
    }

    private Attribute with(int flag) {
        return new Attribute(index, name, column, type, flags | flag, placeholders, keySource, converter);
    }

    /** The property's position: relationships come first, then attributes. */
    public int index() {
        return index;
    }

    /** The property's name. */
    public String name() {
        return name;
    }

    /** The column's name, unquoted. */
    public String column() {
        return column;
    }

    /** What the column holds. */
    public ColumnType type() {
        return type;
    }

    /** Whether it is the identifier or a part of it. */
    public boolean isId() {
        return (flags & ID) != 0;
    }

    /** Whether null is a value. */
    public boolean isNullable() {
        return (flags & NULLABLE) != 0;
    }

    /** Whether it counts updates. */
    public boolean isVersion() {
        return (flags & VERSION) != 0;
    }

    /** Whether no two rows share a value. */
    public boolean isUnique() {
        return (flags & UNIQUE) != 0;
    }

    /** How many characters or digits a value of no meaning may have; 0 where there may be none. */
    public int placeholders() {
        return placeholders;
    }

    /** Whether it is (part of) a foreign key. */
    public boolean isForeignKey() {
        return (flags & FOREIGN_KEY) != 0;
    }

    /** Whether the database has a default for it. */
    public boolean isDefaulted() {
        return (flags & DEFAULTED) != 0;
    }

    /** Whether the database numbers it. */
    public boolean isIdentity() {
        return keySource != null && keySource.type() == GenerationType.IDENTITY;
    }

    /** Who makes the identifier; null when the user assigns it. */
    public @Nullable KeySource keySource() {
        return keySource;
    }

    /** Whether the stored value is another than the property's. */
    public boolean isConverted() {
        return converter != null;
    }

    /** The stored value of a property's value, as statements bind it. */
    public @Nullable Object toColumn(@Nullable Object value) {
        return value == null || converter == null ? value : converter.toColumn(value);
    }

    /** The property's value of a stored value. */
    public @Nullable Object toProperty(@Nullable Object stored) {
        return stored == null || converter == null ? stored : converter.toProperty(stored);
    }

    @Override
    public String toString() {
        return name;
    }
}
