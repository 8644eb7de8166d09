package dev.dovetail.generated;

import dev.dovetail.dialect.ColumnType;
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
 * The current row of a result. Columns are numbered from 1. Methods that return a primitive return 0 or false for null.
 * Generated code reads the attributes of an entity from it.
 */
public abstract class Row {
    /** Called by the only implementation, in the runtime. */
    protected Row() {}

    /**
     * Reads a {@code long} that decides whether the other columns are read. Keeps it, so that reading the column again
     * does not call the driver.
     */
    public abstract long key(int column);

    /** Returns whether the column that was read last, as {@code number}, was not null. Null reads as 0. */
    public abstract boolean has(int column, long number);

    /** Reads a {@code byte}. */
    public abstract byte byteValue(int column);

    /** Reads a {@link Byte} or null. */
    public abstract @Nullable Byte byteOrNull(int column);

    /** Reads a {@code short}. */
    public abstract short shortValue(int column);

    /** Reads a {@link Short} or null. */
    public abstract @Nullable Short shortOrNull(int column);

    /** Reads an {@code int}. */
    public abstract int intValue(int column);

    /** Reads an {@link Integer} or null. */
    public abstract @Nullable Integer intOrNull(int column);

    /** Reads a {@code long}. */
    public abstract long longValue(int column);

    /** Reads a {@link Long} or null. */
    public abstract @Nullable Long longOrNull(int column);

    /** Reads a {@code float}. */
    public abstract float floatValue(int column);

    /** Reads a {@link Float} or null. */
    public abstract @Nullable Float floatOrNull(int column);

    /** Reads a {@code double}. */
    public abstract double doubleValue(int column);

    /** Reads a {@link Double} or null. */
    public abstract @Nullable Double doubleOrNull(int column);

    /** Reads a {@code boolean}. */
    public abstract boolean booleanValue(int column);

    /** Reads a {@link Boolean} or null. */
    public abstract @Nullable Boolean booleanOrNull(int column);

    /** Reads a {@code char}. */
    public abstract char charValue(int column);

    /** Reads a {@link Character} or null. */
    public abstract @Nullable Character charOrNull(int column);

    /** Reads a {@link String} or null. */
    public abstract @Nullable String string(int column);

    /** Reads a string of fixed length without its trailing spaces, or null. */
    public abstract @Nullable String padded(int column);

    /** Reads JSON or null. */
    public abstract @Nullable String json(int column);

    /** Reads a {@link BigDecimal} or null. */
    public abstract @Nullable BigDecimal decimal(int column);

    /** Reads a {@link UUID} or null. */
    public abstract @Nullable UUID uuid(int column);

    /** Reads a {@link LocalDate} or null. */
    public abstract @Nullable LocalDate date(int column);

    /** Reads a {@link LocalTime} or null. */
    public abstract @Nullable LocalTime time(int column);

    /** Reads a {@link LocalDateTime} or null. */
    public abstract @Nullable LocalDateTime dateTime(int column);

    /** Reads an {@link Instant} or null. */
    public abstract @Nullable Instant instant(int column);

    /** Reads an {@link OffsetDateTime} or null. */
    public abstract @Nullable OffsetDateTime offsetDateTime(int column);

    /** Reads a {@link BigInteger} or null. */
    public abstract @Nullable BigInteger bigInteger(int column);

    /** Reads the text of a value of a named database type, or null. */
    public abstract @Nullable String named(int column);

    /** Reads the stored value of a column of {@code type}, or null. */
    public abstract @Nullable Object value(int column, ColumnType type);

    /** Returns whether the column is null. */
    public abstract boolean isNull(int column);

    /** Reads bytes or null. */
    public abstract byte @Nullable [] bytes(int column);

    /** Reads an array of strings or null. */
    public abstract String @Nullable [] strings(int column);

    /** Reads an array of {@code int}s or null. */
    public abstract int @Nullable [] ints(int column);

    /** Reads an array of {@code long}s or null. */
    public abstract long @Nullable [] longs(int column);

    /** Reads an array of {@code double}s or null. */
    public abstract double @Nullable [] doubles(int column);

    /** Reads an array of {@link UUID}s or null. */
    public abstract UUID @Nullable [] uuids(int column);
}
