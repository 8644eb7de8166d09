package dev.dovetail.processor.resolve;

import static java.util.Map.entry;

import dev.dovetail.processor.declaration.TypeDeclaration;
import dev.dovetail.sql.ColumnType;
import java.util.Map;
import java.util.Optional;

/** Which Java type is stored in which sort of column. */
public final class ColumnTypes {
    private static final Map<String, ColumnType> TYPES = Map.ofEntries(
            entry("boolean", ColumnType.BOOLEAN), entry("java.lang.Boolean", ColumnType.BOOLEAN),
            entry("byte", ColumnType.BYTE), entry("java.lang.Byte", ColumnType.BYTE),
            entry("short", ColumnType.SHORT), entry("java.lang.Short", ColumnType.SHORT),
            entry("int", ColumnType.INT), entry("java.lang.Integer", ColumnType.INT),
            entry("long", ColumnType.LONG), entry("java.lang.Long", ColumnType.LONG),
            entry("float", ColumnType.FLOAT), entry("java.lang.Float", ColumnType.FLOAT),
            entry("double", ColumnType.DOUBLE), entry("java.lang.Double", ColumnType.DOUBLE),
            entry("char", ColumnType.CHAR), entry("java.lang.Character", ColumnType.CHAR),
            entry("java.lang.String", ColumnType.STRING),
            entry("java.math.BigDecimal", ColumnType.DECIMAL),
            entry("java.math.BigInteger", ColumnType.BIG_INTEGER),
            entry("byte[]", ColumnType.BYTES),
            entry("java.util.UUID", ColumnType.UUID),
            entry("java.time.LocalDate", ColumnType.DATE),
            entry("java.time.LocalTime", ColumnType.TIME),
            entry("java.time.LocalDateTime", ColumnType.DATE_TIME),
            entry("java.time.Instant", ColumnType.INSTANT),
            entry("java.time.OffsetDateTime", ColumnType.OFFSET_DATE_TIME),
            entry("java.lang.String[]", ColumnType.STRING_ARRAY),
            entry("int[]", ColumnType.INT_ARRAY),
            entry("long[]", ColumnType.LONG_ARRAY),
            entry("double[]", ColumnType.DOUBLE_ARRAY),
            entry("java.util.UUID[]", ColumnType.UUID_ARRAY));

    private ColumnTypes() {}

    /** The column of values of {@code type}; empty where no column can hold them. */
    public static Optional<ColumnType> of(TypeDeclaration type) {
        return Optional.ofNullable(TYPES.get(type.name()));
    }
}
