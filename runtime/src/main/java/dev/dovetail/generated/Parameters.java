package dev.dovetail.generated;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a statement, numbered from 1. Values are stored values: converters have been applied. Generated
 * code binds the attributes of an entity to them.
 */
public abstract class Parameters {
    /** Called by the only implementation, in the runtime. */
    protected Parameters() {}

    /** Binds a {@code boolean}. */
    public abstract void booleanValue(int position, boolean value);

    /** Binds a {@code byte}. */
    public void byteValue(int position, byte value) {
        intValue(position, value);
    }

    /** Binds a {@code short}. */
    public void shortValue(int position, short value) {
        intValue(position, value);
    }

    /** Binds an {@code int}. */
    public abstract void intValue(int position, int value);

    /** Binds a {@code long}. */
    public abstract void longValue(int position, long value);

    /** Binds a {@code float}. */
    public void floatValue(int position, float value) {
        value(position, value, ColumnType.FLOAT);
    }

    /** Binds a {@code double}. */
    public void doubleValue(int position, double value) {
        value(position, value, ColumnType.DOUBLE);
    }

    /** Binds a {@code char}. */
    public void charValue(int position, char value) {
        value(position, value, ColumnType.CHAR);
    }

    /** Binds a {@link Boolean} or null. */
    public void booleanOrNull(int position, @Nullable Boolean value) {
        value(position, value, ColumnType.BOOLEAN);
    }

    /** Binds a {@link Byte} or null. */
    public void byteOrNull(int position, @Nullable Byte value) {
        value(position, value, ColumnType.BYTE);
    }

    /** Binds a {@link Short} or null. */
    public void shortOrNull(int position, @Nullable Short value) {
        value(position, value, ColumnType.SHORT);
    }

    /** Binds an {@link Integer} or null. */
    public void intOrNull(int position, @Nullable Integer value) {
        value(position, value, ColumnType.INT);
    }

    /** Binds a {@link Long} or null. */
    public void longOrNull(int position, @Nullable Long value) {
        if (value == null) {
            value(position, null, ColumnType.LONG);
        } else {
            longValue(position, value);
        }
    }

    /** Binds a {@link Float} or null. */
    public void floatOrNull(int position, @Nullable Float value) {
        value(position, value, ColumnType.FLOAT);
    }

    /** Binds a {@link Double} or null. */
    public void doubleOrNull(int position, @Nullable Double value) {
        value(position, value, ColumnType.DOUBLE);
    }

    /** Binds a {@link Character} or null. */
    public void charOrNull(int position, @Nullable Character value) {
        value(position, value, ColumnType.CHAR);
    }

    /** Binds a {@link String} or null. */
    public void string(int position, @Nullable String value) {
        value(position, value, ColumnType.STRING);
    }

    /** Binds a {@link BigDecimal} or null. */
    public void decimal(int position, @Nullable BigDecimal value) {
        value(position, value, ColumnType.DECIMAL);
    }

    /** Binds a {@link BigInteger} or null. */
    public void bigInteger(int position, @Nullable BigInteger value) {
        value(position, value, ColumnType.BIG_INTEGER);
    }

    /** Binds bytes or null. */
    public void bytes(int position, byte @Nullable [] value) {
        value(position, value, ColumnType.BYTES);
    }

    /** Binds a {@link UUID} or null. */
    public void uuid(int position, @Nullable UUID value) {
        value(position, value, ColumnType.UUID);
    }

    /** Binds a {@link LocalDate} or null. */
    public void date(int position, @Nullable LocalDate value) {
        value(position, value, ColumnType.DATE);
    }

    /** Binds a {@link LocalTime} or null. */
    public void time(int position, @Nullable LocalTime value) {
        value(position, value, ColumnType.TIME);
    }

    /** Binds a {@link LocalDateTime} or null. */
    public void dateTime(int position, @Nullable LocalDateTime value) {
        value(position, value, ColumnType.DATE_TIME);
    }

    /** Binds an {@link Instant} or null. */
    public void instant(int position, @Nullable Instant value) {
        value(position, value, ColumnType.INSTANT);
    }

    /** Binds an {@link OffsetDateTime} or null. */
    public void offsetDateTime(int position, @Nullable OffsetDateTime value) {
        value(position, value, ColumnType.OFFSET_DATE_TIME);
    }

    /** Binds JSON or null. */
    public void json(int position, @Nullable String value) {
        value(position, value, ColumnType.JSON);
    }

    /** Binds the text of a value of a named database type, or null. */
    public void named(int position, @Nullable String value) {
        value(position, value, ColumnType.NAMED);
    }

    /** Binds an array of strings or null. */
    public void strings(int position, String @Nullable [] value) {
        value(position, value, ColumnType.STRING_ARRAY);
    }

    /** Binds an array of {@code int}s or null. */
    public void ints(int position, int @Nullable [] value) {
        value(position, value, ColumnType.INT_ARRAY);
    }

    /** Binds an array of {@code long}s or null. */
    public void longs(int position, long @Nullable [] value) {
        value(position, value, ColumnType.LONG_ARRAY);
    }

    /** Binds an array of {@code double}s or null. */
    public void doubles(int position, double @Nullable [] value) {
        value(position, value, ColumnType.DOUBLE_ARRAY);
    }

    /** Binds an array of {@link UUID}s or null. */
    public void uuids(int position, UUID @Nullable [] value) {
        value(position, value, ColumnType.UUID_ARRAY);
    }

    /** Binds null for a value of {@code type}. */
    public void nullValue(int position, ColumnType type) {
        value(position, null, type);
    }

    /** Binds a value that is read when the statement is executed. */
    public abstract void value(int position, Value value);

    /** Binds a stored value of {@code type}, or null. */
    public abstract void value(int position, @Nullable Object value, ColumnType type);

    /**
     * Binds stored values of {@code type} as one array.
     *
     * @param position the position of the parameter
     * @param values the values
     * @param type the type of each value
     * @param name the name of the element type in the database
     */
    public abstract void array(int position, Object[] values, ColumnType type, String name);
}
