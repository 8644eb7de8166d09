package dev.dovetail.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** Maps Java types to the column types that store them without conversion. */
final class JavaTypes {
    static final Map<Class<?>, ColumnType> KNOWN = Map.ofEntries(
            Map.entry(Boolean.class, ColumnType.BOOLEAN),
            Map.entry(Byte.class, ColumnType.BYTE),
            Map.entry(Short.class, ColumnType.SHORT),
            Map.entry(Integer.class, ColumnType.INT),
            Map.entry(Long.class, ColumnType.LONG),
            Map.entry(Float.class, ColumnType.FLOAT),
            Map.entry(Double.class, ColumnType.DOUBLE),
            Map.entry(Character.class, ColumnType.CHAR),
            Map.entry(String.class, ColumnType.STRING),
            Map.entry(BigDecimal.class, ColumnType.DECIMAL),
            Map.entry(BigInteger.class, ColumnType.BIG_INTEGER),
            Map.entry(byte[].class, ColumnType.BYTES),
            Map.entry(UUID.class, ColumnType.UUID),
            Map.entry(LocalDate.class, ColumnType.DATE),
            Map.entry(LocalTime.class, ColumnType.TIME),
            Map.entry(LocalDateTime.class, ColumnType.DATE_TIME),
            Map.entry(Instant.class, ColumnType.INSTANT),
            Map.entry(OffsetDateTime.class, ColumnType.OFFSET_DATE_TIME),
            Map.entry(String[].class, ColumnType.STRING_ARRAY),
            Map.entry(int[].class, ColumnType.INT_ARRAY),
            Map.entry(long[].class, ColumnType.LONG_ARRAY),
            Map.entry(double[].class, ColumnType.DOUBLE_ARRAY),
            Map.entry(UUID[].class, ColumnType.UUID_ARRAY));

    private JavaTypes() {}
}
