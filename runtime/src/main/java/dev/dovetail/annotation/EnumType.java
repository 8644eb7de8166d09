package dev.dovetail.annotation;

/** The ways to store an enum. */
public enum EnumType {
    /** Stores the name of the constant, or its {@link EnumLabel}. */
    STRING,

    /** Stores the ordinal of the constant, from 0. */
    ORDINAL,

    /**
     * Stores the name of the constant, or its {@link EnumLabel}, in an enum type of the database: a type of its own on
     * PostgreSQL, {@code ENUM(...)} on MariaDB and H2, and a string with a check on the others. Corresponds to
     * SQLAlchemy's {@code Enum(native_enum=True)}.
     */
    NATIVE
}
