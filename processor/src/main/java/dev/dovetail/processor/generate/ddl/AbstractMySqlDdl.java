package dev.dovetail.processor.generate.ddl;

import dev.dovetail.annotation.OnDelete;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.NameLimit;
import dev.dovetail.processor.model.NativeEnum;
import dev.dovetail.processor.table.Table;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The superclass of the DDL of MySQL and MariaDB, with what is the same in both. */
abstract class AbstractMySqlDdl extends DdlDialect {
    /** The maximum length of a column's comment. */
    private static final int LONGEST_COMMENT = 1_024;
    /** The maximum length of a table's comment. */
    private static final int LONGEST_TABLE_COMMENT = 2_048;
    /**
     * The maximum length of a {@code VARCHAR}. A row has at most 65,535 bytes, and a character can take four. Longer
     * strings are stored outside the row.
     */
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_DIGITS = 65;
    /** The maximum length of a key, in bytes. A character can take four. */
    private static final int LONGEST_KEY = 3_072;

    /** The maximum length of a row, in bytes. Of values outside the row, only the addresses count. */
    private static final int LONGEST_ROW = 65_535;

    /** The number of digits after the point that a column can have. */
    private final int mostDigitsAfterPoint;

    AbstractMySqlDdl(String label, Dialect dialect, int mostDigitsAfterPoint) {
        super(label, dialect);
        this.mostDigitsAfterPoint = mostDigitsAfterPoint;
    }

    /** Returns the binary collation that does not ignore trailing spaces. */
    abstract String collation();

    /** Returns the type of a UUID. */
    abstract String uuid();

    @Override
    NameLimit nameLimit() {
        return new NameLimit(label(), 64, false);
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
    public boolean trimsLabels() {
        return true;
    }

    /** Doubles backslashes, which escape the next character in the default SQL mode. */
    @Override
    protected String literal(String text) {
        return super.literal(text).replace("\\", "\\\\");
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
            // FLOAT would be sent to the client with six digits only.
            case FLOAT, DOUBLE -> "DOUBLE";
            // CHAR would lose trailing spaces.
            case CHAR -> "VARCHAR(1)";
            case STRING, NAMED -> bounded ? "VARCHAR(" + length + ")" : "LONGTEXT";
            case DECIMAL -> decimal(column);
            case BIG_INTEGER -> "DECIMAL(" + (column.precision() == 0 ? MOST_DIGITS : column.precision()) + ")";
            case BYTES -> bounded ? "VARBINARY(" + length + ")" : "LONGBLOB";
            case UUID -> uuid();
            case DATE -> "DATE";
            case TIME -> "TIME(6)";
            case DATE_TIME, INSTANT, OFFSET_DATE_TIME -> "DATETIME(6)";
            case JSON -> "JSON";
            case STRING_ARRAY, INT_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, UUID_ARRAY -> throw lacking(column);
        };
    }

    /**
     * Returns the type of a decimal. There is no type for any number of digits, so that without a precision it has
     * many on both sides of the point.
     */
    private static String decimal(ColumnModel column) {
        if (column.precision() == 0 && column.scale() == 0) {
            return "DECIMAL(65, 30)";
        }
        return "DECIMAL(" + (column.precision() == 0 ? 38 : column.precision()) + ", " + column.scale() + ")";
    }

    @Override
    boolean indexesNumbers() {
        return true;
    }

    @Override
    String identity(boolean always) {
        return "AUTO_INCREMENT";
    }

    /**
     * Returns no NOT NULL, which MariaDB does not accept of a generated column. The column is virtual if neither
     * database would store it: because it reads a column that a foreign key changes, or the number of the row.
     */
    @Override
    String generated(Table table, ColumnModel column) {
        boolean isVirtual = table.readsNumber(column) || table.references().stream().filter(this::changesStored)
                .anyMatch(each -> each.columns().stream().anyMatch(column::reads));
        return "GENERATED ALWAYS AS (" + column.as() + ") " + (isVirtual ? "VIRTUAL" : "STORED");
    }

    /** Returns whether no stored column may read the columns of {@code reference}. */
    boolean changesStored(Table.Reference reference) {
        return !reference.change().isEmpty();
    }

    /** Returns false for columns that a foreign key changes, and for the number of the row.
     * No check may read them. */
    @Override
    boolean acceptsCheck(Table table, Collection<String> columns) {
        return table.changing(columns).isEmpty() && !columns.contains(table.identity());
    }

    /**
     * Sets a binary collation. The default collation treats strings as equal that differ only in case, accents or
     * trailing spaces.
     */
    @Override
    String tableOptions(Table table) {
        String comment = table.isDescribed() ? "\n    COMMENT "
                + literal(cut(table.comment(), LONGEST_TABLE_COMMENT)) : "";
        return " DEFAULT CHARACTER SET utf8mb4 COLLATE " + collation() + comment;
    }

    /** Returns {@code comment}, cut and ended with three dots if it is longer than the database accepts. */
    private static String cut(String comment, int longest) {
        return comment.codePointCount(0, comment.length()) <= longest ? comment
                : comment.substring(0, comment.offsetByCodePoints(0, longest - 3)) + "...";
    }

    @Override
    String comment(Table table) {
        return "";
    }

    @Override
    String comment(Table table, ColumnModel column) {
        return "";
    }

    @Override
    String commentInLine(ColumnModel column) {
        return "COMMENT " + literal(cut(column.comment(), LONGEST_COMMENT));
    }

    @Override
    public @Nullable Violation refusal(ColumnModel column, boolean isKey) {
        int longest = column.type() == ColumnType.BYTES ? LONGEST_KEY : LONGEST_KEY / 4;
        return isKey && Violation.isLong(column, longest)
                ? Violation.ofKey(column, longest)
                : Violation.ofDecimal(column, MOST_DIGITS, mostDigitsAfterPoint);
    }

    @Override
    boolean acceptsOnDelete(Table.Reference reference) {
        return reference.onDelete() != OnDelete.SET_NULL || reference.nullable();
    }

    @Override
    public int mostColumns() {
        return 1_017;
    }

    @Override
    public int mostKeyBytes() {
        return LONGEST_KEY;
    }

    @Override
    public int keyBytes(ColumnModel column) {
        return column.type().isArray() ? 0 : StoredBytes.ofKey(column, type(column));
    }

    @Override
    public int mostRowBytes() {
        return LONGEST_ROW;
    }

    @Override
    public int rowBytes(ColumnModel column) {
        return column.type().isArray() ? 0 : StoredBytes.ofRow(column, type(column));
    }
}
