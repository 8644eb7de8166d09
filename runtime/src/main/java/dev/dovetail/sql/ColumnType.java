package dev.dovetail.sql;

import java.util.Map;

/** The kinds of value that a column can hold, each with its Java type. A dialect says how it stores them. */
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
    /** {@code char}, stored as a text of one UTF-16 unit. */
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
    /**
     * A type of the database's own or of its user's, for example an enum, as the {@link String} that stands for a
     * value.
     */
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

    /** Whether values are whole numbers that fit a {@code long}. */
    public boolean isIntegral() {
        return this == BYTE || this == SHORT || this == INT || this == LONG;
    }

    /** The kind that holds a sum of values: one that whole numbers do not outgrow. */
    public ColumnType sum() {
        return switch (this) {
            case BYTE, SHORT, INT -> LONG;
            case LONG -> BIG_INTEGER;
            default -> this;
        };
    }

    /** What an array holds; of other kinds themselves. */
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

    /** Whether values are arrays, of which {@code byte[]} is none. */
    public boolean isArray() {
        return element() != this;
    }

    /**
     * The kind that holds values of a Java type as they are.
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

    /** Whether a kind holds values of a Java type as they are. */
    public static boolean holds(Class<?> type) {
        return JavaTypes.KNOWN.containsKey(type);
    }

    /** The Java type of the values; of {@link #JSON}, that of its text. */
    public Class<?> javaType() {
        for (Map.Entry<Class<?>, ColumnType> known : JavaTypes.KNOWN.entrySet()) {
            if (known.getValue() == this) {
                return known.getKey();
            }
        }
        return String.class;
    }
}
