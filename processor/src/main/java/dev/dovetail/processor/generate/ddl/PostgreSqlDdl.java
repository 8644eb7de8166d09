package dev.dovetail.processor.generate.ddl;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.NameLimit;
import dev.dovetail.processor.model.NativeEnum;
import dev.dovetail.processor.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The DDL of PostgreSQL. */
final class PostgreSqlDdl extends DdlDialect {
    private static final int LONGEST_TEXT = 10_485_760;
    private static final int MOST_DIGITS = 1_000;

    PostgreSqlDdl() {
        super("PostgreSQL", Dialects.postgresql());
    }

    @Override
    NameLimit nameLimit() {
        return new NameLimit(label(), 63, true);
    }

    @Override
    String enumType(TableName table, NativeEnum type) {
        return quoted(new TableName(table.schema(), type.name()));
    }

    @Override
    boolean hasEnums() {
        return true;
    }

    @Override
    String createEnum(TableName name, List<String> labels) {
        return "CREATE TYPE " + quoted(name) + " AS ENUM " + literals(labels) + ";\n";
    }

    @Override
    String dropEnum(TableName name) {
        return "DROP TYPE IF EXISTS " + quoted(name) + ";\n";
    }

    @Override
    String type(ColumnModel column) {
        int length = column.length();
        return switch (column.type()) {
            case BOOLEAN -> "BOOLEAN";
            case BYTE, SHORT -> "SMALLINT";
            case INT -> "INTEGER";
            case LONG -> "BIGINT";
            case FLOAT -> "REAL";
            case DOUBLE -> "DOUBLE PRECISION";
            case CHAR -> "CHAR(1)";
            case STRING, NAMED -> length > 0 && length <= LONGEST_TEXT ? "VARCHAR(" + length + ")" : "TEXT";
            case DECIMAL -> decimal(column);
            case BIG_INTEGER -> column.precision() == 0 ? "NUMERIC" : "NUMERIC(" + column.precision() + ")";
            case BYTES -> "BYTEA";
            case UUID -> "UUID";
            case DATE -> "DATE";
            case TIME -> "TIME";
            case DATE_TIME -> "TIMESTAMP";
            case INSTANT, OFFSET_DATE_TIME -> "TIMESTAMP WITH TIME ZONE";
            case JSON -> "JSONB";
            case STRING_ARRAY, INT_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, UUID_ARRAY -> type(column.element()) + "[]";
        };
    }

    @Override
    String generated(Table table, ColumnModel column) {
        return "GENERATED ALWAYS AS (" + column.as() + ") STORED" + (column.nullable() ? "" : " NOT NULL");
    }

    @Override
    public @Nullable Violation refusal(ColumnModel column, boolean isKey) {
        return Violation.ofDecimal(column, MOST_DIGITS);
    }

    /** Returns the type of a decimal. {@code NUMERIC} without a precision keeps all digits. */
    private static String decimal(ColumnModel column) {
        if (column.precision() == 0 && column.scale() == 0) {
            return "NUMERIC";
        }
        return "NUMERIC(" + (column.precision() == 0 ? 38 : column.precision()) + ", " + column.scale() + ")";
    }

    @Override
    String deferrable() {
        return " DEFERRABLE";
    }

    @Override
    public int mostColumns() {
        return 1_600;
    }
}
