package dev.dovetail.metadata;

import dev.dovetail.annotation.Converter;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.Dialect;
import java.util.Objects;
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
    private final int digits;
    private final boolean plain;
    private final boolean exact;
    private final @Nullable KeySource keySource;
    private final @Nullable Converter<Object, Object> converter;

    private static final int ID = 1;
    private static final int NULLABLE = 2;
    private static final int VERSION = 4;
    private static final int UNIQUE = 8;
    private static final int FOREIGN_KEY = 16;
    private static final int DEFAULTED = 32;
    private static final int PADDED = 64;

    private Attribute(int index, String name, String column, ColumnType type, int flags, int placeholders, int digits,
            @Nullable KeySource keySource, @Nullable Converter<Object, Object> converter) {
        this.index = index;
        this.name = name;
        this.column = column;
        this.type = type;
        this.flags = flags;
        this.placeholders = placeholders;
        this.digits = digits;
        this.plain = converter == null && Sameness.isPlain(type) && (flags & PADDED) == 0;
        this.exact = plain || converter == null && type.isIntegral();
        this.keySource = keySource;
        this.converter = converter;
    }

    /** A not null column; the methods below add to it. */
    public static Attribute of(int index, String name, String column, ColumnType type) {
        return new Attribute(index, name, column, type, 0, 0, -1, null, null);
    }

    /** The same, as the identifier or a part of it, assigned by the user. */
    public Attribute id() {
        return with(ID);
    }

    /** The same, as the identifier, made by {@code source}. */
    public Attribute id(KeySource source) {
        return new Attribute(index, name, column, type, flags | ID, placeholders, digits, source, converter);
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
        return new Attribute(index, name, column, type, flags, placeholders, digits, keySource,
                (Converter<Object, Object>) converter);
    }

    /**
     * The same, where a row may hold a value of no meaning while rows exchange theirs: nothing checks it.
     *
     * @param room how many characters of a text, or digits before the decimal point, the column takes at most
     */
    public Attribute placeholders(int room) {
        return new Attribute(index, name, column, type, flags, room, digits, keySource, converter);
    }

    /** The same, where the column keeps so many digits after the point, or of a second, and no more. */
    public Attribute digits(int digits) {
        return new Attribute(index, name, column, type, flags, placeholders, digits, keySource, converter);
    }

    /**
     * The same, in a column of fixed length, which the database fills up with spaces: they are no part of the value.
     */
    public Attribute padded() {
        return with(PADDED);
    }

    private Attribute with(int flag) {
        return new Attribute(index, name, column, type, flags | flag, placeholders, digits, keySource, converter);
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

    /** How many digits after the point, or of a second, the column was declared with; negative for none. */
    public int digits() {
        return digits;
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
        Object stored = value == null || converter == null ? value : converter.toColumn(value);
        return isPadded() ? Sameness.unpadded(stored) : stored;
    }

    /** The property's value of a stored value. */
    public @Nullable Object toProperty(@Nullable Object stored) {
        Object value = isPadded() ? Sameness.unpadded(stored) : stored;
        return value == null || converter == null ? value : converter.toProperty(value);
    }

    private boolean isPadded() {
        return (flags & PADDED) != 0;
    }

    /** Whether values may be equal to the database, or become so when they are stored, that are not equal in Java. */
    public boolean isLoose() {
        return !exact || isRounded();
    }

    /** Whether the column may hold less of a value than Java does. */
    public boolean isRounded() {
        return Sameness.isRounded(type) || isPadded();
    }

    /**
     * A property's value as keys are compared: its stored value, equal and of the same hash where the database holds it
     * equal. Whole numbers are {@link Long}.
     */
    public @Nullable Object key(@Nullable Object value) {
        return plain ? value : storedKey(toColumn(value));
    }

    /** A stored value as keys are compared. */
    public @Nullable Object storedKey(@Nullable Object stored) {
        return plain || stored == null ? stored
                : Sameness.form(type, Objects.requireNonNull(isPadded() ? Sameness.unpadded(stored) : stored));
    }

    /** The stored value, as statements bind it, of what {@link #key} gave. */
    public @Nullable Object ofKey(@Nullable Object key) {
        if (key instanceof ArrayValue value) {
            return value.array();
        }
        if (!(key instanceof Long number)) {
            return key;
        }
        return switch (type) {
            case INT -> (Object) number.intValue();
            case SHORT -> (Object) number.shortValue();
            case BYTE -> (Object) number.byteValue();
            default -> (Object) number;
        };
    }

    /** Whether the database holds two values of the property equal. */
    public boolean isSame(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other)
                || !exact && one != null && other != null && Objects.equals(key(one), key(other));
    }

    /** A property's value as the column can hold it; the same object where it holds all of it. */
    public @Nullable Object rounded(@Nullable Object value, Dialect dialect) {
        if (value == null || !isRounded()) {
            return value;
        }
        Object stored = toColumn(value);
        Object held = stored == null ? null : held(stored, dialect);
        if (converter == null) {
            return held;
        }
        return held == null || held == stored ? value : converter.toProperty(held);
    }

    /** A stored value as the column can hold it; the same object where it holds all of it. */
    public Object held(Object stored, Dialect dialect) {
        return isRounded() ? Sameness.rounded(stored, digits, dialect) : stored;
    }

    @Override
    public String toString() {
        return name;
    }
}
