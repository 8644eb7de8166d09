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
 * The current row of a result. Columns are numbered from 1. A primitive reads 0 or false where the column is null.
 * Generated code reads the attributes of an entity from it.
 */
public abstract class Row {
    /** For the runtime, which has the only implementation. */
    protected Row() {}

    /**
     * Reads a {@code long} that decides whether the row's other columns are read at all. Where they are, it is among
     * them, and need not be asked of the driver again.
     */
    public abstract long key(int column);

    /** Returns whether the column that was read last held the number, and not null, which reads as 0. */
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

    /** Reads a text of fixed length, without the spaces that fill it up, or null. */
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

    /** Reads the text of a value of a type that has a name of its own, or null. */
    public abstract @Nullable String named(int column);

    /** Reads the stored value of a column that holds {@code type}, boxed, or null. */
    public abstract @Nullable Object value(int column, ColumnType type);

    /** Returns whether null stands in the column. */
    public abstract boolean isNull(int column);

    /** Reads bytes or null. */
    public abstract byte @Nullable [] bytes(int column);

    /** Reads an array of texts or null. */
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
