package dev.dovetail.processor.generate.ddl;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.NameLimit;
import dev.dovetail.processor.model.NativeEnum;
import org.jspecify.annotations.Nullable;

/** The DDL of H2, from version 2. */
final class H2Ddl extends DdlDialect {
    private static final int LONGEST_TEXT = 1_048_576;
    private static final int MOST_DIGITS = 100_000;

    H2Ddl() {
        super("H2", Dialects.h2());
    }

    @Override
    NameLimit nameLimit() {
        return new NameLimit(label(), 256, false);
    }

    @Override
    String enumType(TableName table, NativeEnum type) {
        return "ENUM" + literals(type.labels());
    }

    @Override
    boolean hasEnums() {
        return true;
    }

    @Override
    String type(ColumnModel column) {
        int length = column.length();
        boolean bounded = length > 0 && length <= LONGEST_TEXT;
        return switch (column.type()) {
            case BOOLEAN -> "BOOLEAN";
            case BYTE -> "TINYINT";
            case SHORT -> "SMALLINT";
            case INT -> "INTEGER";
            case LONG -> "BIGINT";
            case FLOAT -> "REAL";
            case DOUBLE -> "DOUBLE PRECISION";
            case CHAR -> "CHAR(1)";
            case STRING, NAMED -> bounded ? "VARCHAR(" + length + ")" : "CLOB";
            case DECIMAL -> decimal(column);
            case BIG_INTEGER -> "NUMERIC(" + (column.precision() == 0 ? 100 : column.precision()) + ")";
            // The name in the standard, because the mode PostgreSQL does not know BLOB.
            case BYTES -> bounded ? "VARBINARY(" + length + ")" : "BINARY LARGE OBJECT";
            case UUID -> "UUID";
            case DATE -> "DATE";
            case TIME -> "TIME(9)";
            case DATE_TIME -> "TIMESTAMP(9)";
            case INSTANT, OFFSET_DATE_TIME -> "TIMESTAMP(9) WITH TIME ZONE";
            case JSON -> "JSON";
            case STRING_ARRAY, INT_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, UUID_ARRAY -> (length == 0
                    && column.type() == ColumnType.STRING_ARRAY ? "VARCHAR" : type(column.element()))
                    + " ARRAY";
        };
    }

    /** A text is JSON of its own here, and a single element of an array: both have to be said. */
    @Override
    String defaultValue(ColumnModel column) {
        String value = column.defaultValue();
        if (column.type() == ColumnType.JSON && value.startsWith("'")) {
            return "JSON " + value;
        }
        return column.type().isArray() && value.equals("'{}'") ? "ARRAY[]" : value;
    }

    /** What is longer becomes a large object, which no index holds. */
    @Override
    public @Nullable Violation refusal(ColumnModel column, boolean isKey) {
        return isKey && Violation.isLong(column, LONGEST_TEXT)
                ? Violation.ofKey(column, LONGEST_TEXT)
                : Violation.ofDecimal(column, MOST_DIGITS);
    }

    /**
     * Returns the type of a decimal. Without a precision it is {@code DECFLOAT}, because {@code NUMERIC} would cut off
     * all digits after the point.
     */
    private static String decimal(ColumnModel column) {
        if (column.precision() == 0 && column.scale() == 0) {
            return "DECFLOAT";
        }
        int precision = column.precision() == 0 ? 38 : column.precision();
        return "NUMERIC(" + precision + ", " + column.scale() + ")";
    }

    @Override
    public int mostColumns() {
        return 16_384;
    }
}
