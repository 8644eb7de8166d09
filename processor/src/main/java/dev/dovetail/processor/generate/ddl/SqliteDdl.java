package dev.dovetail.processor.generate.ddl;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.NameLimit;
import dev.dovetail.processor.model.TypeSupport;
import dev.dovetail.processor.model.TypeSupport.Lack;
import dev.dovetail.processor.table.Table;
import java.util.Set;

/** The DDL of SQLite. Declared types only decide the affinity of a column, so that few types are enough. */
final class SqliteDdl extends DdlDialect {
    SqliteDdl() {
        super("SQLite", Dialects.sqlite());
    }

    @Override
    TypeSupport lackingTypes() {
        return new TypeSupport(label(), name(), Set.of(Lack.ARRAYS, Lack.NUMBERED_PARTS));
    }

    @Override
    NameLimit nameLimit() {
        return new NameLimit(label(), Integer.MAX_VALUE, false);
    }

    @Override
    String type(ColumnModel column) {
        return switch (column.type()) {
            case BOOLEAN -> "BOOLEAN";
            case BYTE, SHORT, INT, LONG -> "INTEGER";
            case FLOAT, DOUBLE -> "REAL";
            case CHAR -> "CHAR(1)";
            case STRING, NAMED -> column.length() > 0 ? "VARCHAR(" + column.length() + ")" : "TEXT";
            // A numeric type would store the value as a floating-point number with fifteen digits.
            case DECIMAL, BIG_INTEGER -> "TEXT";
            case UUID, DATE, TIME, DATE_TIME, INSTANT, OFFSET_DATE_TIME, JSON -> "TEXT";
            case BYTES -> "BLOB";
            case STRING_ARRAY, INT_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, UUID_ARRAY -> throw lacking(column);
        };
    }

    /** Returns nothing: a single INTEGER primary key is an alias of the row number, which SQLite generates. */
    @Override
    String identity(boolean always) {
        return "";
    }

    @Override
    String generated(Table table, ColumnModel column) {
        return "GENERATED ALWAYS AS (" + column.as() + ") STORED" + (column.nullable() ? "" : " NOT NULL");
    }

    @Override
    boolean declaresKeyInLine() {
        return true;
    }

    @Override
    boolean addsConstraintsLater() {
        return false;
    }

    @Override
    String comment(Table table) {
        return "";
    }

    @Override
    String comment(Table table, ColumnModel column) {
        return "";
    }

    /** Returns nothing: a schema is another file, which the connection attaches. */
    @Override
    String createSchema(String name) {
        return "";
    }

    @Override
    String indexOn(String index, TableName table) {
        String schema = table.schema().isEmpty() ? "" : quoted(table.schema()) + ".";
        return schema + quotedFitting(index) + " ON " + quoted(table.name());
    }

    /** A foreign key cannot reference a table in another file. */
    @Override
    boolean canRefer(TableName table, TableName target) {
        return table.schema().equals(target.schema());
    }

    @Override
    String referred(TableName table) {
        return quoted(table.name());
    }

    /** SQLite has no sequences. A table with one row replaces each. */
    @Override
    String createSequence(String name, int step) {
        return "CREATE TABLE " + quoted(name) + " (value INTEGER NOT NULL, step INTEGER NOT NULL);\n"
                + "INSERT INTO " + quoted(name) + " (value, step) VALUES (1, " + step + ");\n";
    }

    @Override
    String dropSequence(String name) {
        return "DROP TABLE IF EXISTS " + quoted(name) + ";\n";
    }

    @Override
    String beforeDroppingCycles() {
        return "PRAGMA foreign_keys = OFF;\n";
    }

    @Override
    String afterDroppingCircles() {
        return "PRAGMA foreign_keys = ON;\n";
    }

    @Override
    String deferrable() {
        return " DEFERRABLE";
    }

    @Override
    public int mostColumns() {
        return 2_000;
    }
}
