package dev.dovetail.processor.generate.ddl;

import dev.dovetail.annotation.OnDelete;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.NameLimit;
import dev.dovetail.processor.model.TypeSupport;
import dev.dovetail.processor.model.TypeSupport.Lack;
import dev.dovetail.processor.table.Table;
import java.util.Set;

/** The DDL of HSQLDB. */
final class HsqldbDdl extends DdlDialect {
    private static final int LONGEST_TEXT = 1_048_576;

    HsqldbDdl() {
        super("HSQLDB", Dialects.hsqldb());
    }

    @Override
    TypeSupport lackingTypes() {
        return new TypeSupport(label(), name(), Set.of(Lack.JSON));
    }

    @Override
    NameLimit nameLimit() {
        return new NameLimit(label(), 128, false);
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
            case FLOAT, DOUBLE -> "DOUBLE";
            case CHAR -> "CHAR(1)";
            case STRING, NAMED -> bounded ? "VARCHAR(" + length + ")" : "LONGVARCHAR";
            case DECIMAL -> decimal(column);
            case BIG_INTEGER -> "NUMERIC(" + (column.precision() == 0 ? 100 : column.precision()) + ")";
            case BYTES -> bounded ? "VARBINARY(" + length + ")" : "LONGVARBINARY";
            case UUID -> "UUID";
            case DATE -> "DATE";
            case TIME -> "TIME(9)";
            case DATE_TIME -> "TIMESTAMP(9)";
            case INSTANT, OFFSET_DATE_TIME -> "TIMESTAMP(9) WITH TIME ZONE";
            case JSON -> throw lacking(column);
            case STRING_ARRAY, INT_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, UUID_ARRAY -> type(column.element()) + " ARRAY";
        };
    }

    /**
     * Returns the type of a decimal. HSQLDB has no type for any number of digits, so that without a precision it has
     * many on both sides of the point.
     */
    private static String decimal(ColumnModel column) {
        if (column.precision() == 0 && column.scale() == 0) {
            return "NUMERIC(100, 50)";
        }
        return "NUMERIC(" + (column.precision() == 0 ? 38 : column.precision()) + ", " + column.scale() + ")";
    }

    /** The default type of a sequence is INTEGER, which ends after two billion values. */
    @Override
    String createSequence(String name, int step) {
        return "CREATE SEQUENCE " + quoted(name) + " AS BIGINT START WITH 1 INCREMENT BY " + step + ";\n";
    }

    /** Not needed: dropping a table with CASCADE drops the foreign keys that reference it. */
    @Override
    String dropForeignKey(String table, String name) {
        return "";
    }

    @Override
    String dropTable(TableName table) {
        return "DROP TABLE IF EXISTS " + quoted(table) + " CASCADE;\n";
    }

    @Override
    boolean acceptsOnDelete(Table.Reference reference) {
        return reference.onDelete() != OnDelete.SET_NULL || reference.nullable();
    }
}
