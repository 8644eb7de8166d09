package dev.dovetail.dialect;

import java.util.Map;

/** The types of values that a column can have, each with its Java type. The dialect decides how they are stored. */
public enum ColumnType {
    /** {@code boolean}. */
    BOOLEAN,
    /** {@code byte}. */
    BYTE,
    /** {@code short}. */
    SHORT,
    /** {@code int}. */
    INT,
    /** {@code long}. */
    LONG,
    /** {@code float}. */
    FLOAT,
    /** {@code double}. */
    DOUBLE,
    /** {@code char}, stored as a string of one UTF-16 unit. */
    CHAR,
    /** {@link String}. */
    STRING,
    /** {@link java.math.BigDecimal}. */
    DECIMAL,
    /** {@link java.math.BigInteger}. */
    BIG_INTEGER,
    /** {@code byte[]}. */
    BYTES,
    /** {@link java.util.UUID}. */
    UUID,
    /** {@link java.time.LocalDate}. */
    DATE,
    /** {@link java.time.LocalTime}. */
    TIME,
    /** {@link java.time.LocalDateTime}. */
    DATE_TIME,
    /** {@link java.time.Instant}. */
    INSTANT,
    /** {@link java.time.OffsetDateTime}. */
    OFFSET_DATE_TIME,
    /** JSON, as a {@link String}. */
    JSON,
    /** A type that only the database knows, for example an enum of PostgreSQL, with {@link String} values. */
    NAMED,
    /** An array of {@link String}s. */
    STRING_ARRAY,
    /** {@code int[]}. */
    INT_ARRAY,
    /** {@code long[]}. */
    LONG_ARRAY,
    /** {@code double[]}. */
    DOUBLE_ARRAY,
    /** An array of {@link java.util.UUID}s. */
    UUID_ARRAY;

    /** Returns whether values are integers that fit in a {@code long}. */
    public boolean isIntegral() {
        return this == BYTE || this == SHORT || this == INT || this == LONG;
    }

    /** Returns the type of a sum of values, which is large enough for integers. */
    public ColumnType sum() {
        return switch (this) {
            case BYTE, SHORT, INT -> LONG;
            case LONG -> BIG_INTEGER;
            default -> this;
        };
    }

    /** Returns the type of the elements of an array; other types return themselves. */
    public ColumnType element() {
        return switch (this) {
            case STRING_ARRAY -> STRING;
            case INT_ARRAY -> INT;
            case LONG_ARRAY -> LONG;
            case DOUBLE_ARRAY -> DOUBLE;
            case UUID_ARRAY -> UUID;
            default -> this;
        };
    }

    /** Returns whether values are arrays. {@code byte[]} does not count as an array. */
    public boolean isArray() {
        return element() != this;
    }

    /**
     * Returns the column type that stores values of a Java type without conversion.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ColumnType of(Class<?> type) {
        ColumnType known = JavaTypes.KNOWN.get(type);
        if (known == null) {
            throw new IllegalArgumentException("No column holds a " + type.getName() + " as it is.");
        }
        return known;
    }

    /** Returns whether a column type stores values of {@code type} without conversion. */
    public static boolean holds(Class<?> type) {
        return JavaTypes.KNOWN.containsKey(type);
    }

    /** Returns the Java type of the values. For {@link #JSON} and {@link #NAMED} this is {@link String}. */
    public Class<?> javaType() {
        for (Map.Entry<Class<?>, ColumnType> known : JavaTypes.KNOWN.entrySet()) {
            if (known.getValue() == this) {
                return known.getKey();
            }
        }
        return String.class;
    }
}
