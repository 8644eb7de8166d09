package dev.dovetail.processor.resolve;

import static java.util.Map.entry;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.processor.declaration.TypeDeclaration;
import java.util.Map;
import java.util.Optional;

/** Maps Java types to column types. */
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

    /** The type to use in place of a common type that Dovetail does not store. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            entry("java.util.Date", "Instant"), entry("java.sql.Timestamp", "Instant"),
            entry("java.util.Calendar", "Instant"), entry("java.time.ZonedDateTime", "OffsetDateTime"),
            entry("java.sql.Date", "LocalDate"), entry("java.sql.Time", "LocalTime"),
            entry("java.lang.Byte[]", "byte[]"), entry("java.sql.Blob", "byte[]"),
            entry("java.sql.Clob", "String"), entry("char[]", "String"), entry("java.lang.CharSequence", "String"),
            entry("java.util.OptionalInt", "@Nullable Integer"), entry("java.util.OptionalLong", "@Nullable Long"),
            entry("java.util.OptionalDouble", "@Nullable Double"));

    private ColumnTypes() {}

    /**
     * Returns the type to suggest in place of {@code type}, with {@code @Nullable} for an {@code Optional}; empty if
     * there is no suggestion.
     */
    static Optional<String> instead(TypeDeclaration type) {
        return type.name().equals("java.util.Optional") && type.arguments().size() == 1
                ? Optional.of("@Nullable " + type.arguments().get(0).simpleName())
                : Optional.ofNullable(INSTEAD.get(type.name()));
    }

    /** Returns the column type for values of {@code type}, or empty if no column can store them. */
    public static Optional<ColumnType> of(TypeDeclaration type) {
        return Optional.ofNullable(TYPES.get(type.name()));
    }
}
