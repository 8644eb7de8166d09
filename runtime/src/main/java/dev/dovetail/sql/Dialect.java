package dev.dovetail.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is particular to a database. The defaults follow the standard; a database's class says only where it differs.
 */
public interface Dialect extends Wording {
    /** The name in lower case, which is also the name of the resource with the schema's statements. */
    String name();

    /** How identifiers are quoted. */
    Identifiers identifiers();

    /** Whether a column holds {@code NaN}, or a number without end. */
    default boolean holds(double number) {
        return true;
    }

    /** Whether the driver cuts a whole number that does not fit the type as which it is read. */
    default boolean wrapsNumbers() {
        return false;
    }

    /** How values of a type are held. */
    default Storage storage(ColumnType type) {
        return Storage.NATIVE;
    }

    /** How many digits of a second times keep. */
    default int fraction() {
        return 9;
    }

    /** How many digits after the point a decimal keeps that is declared with none; negative for any number. */
    default int decimals() {
        return -1;
    }

    /** The type of an array's elements, as the driver calls it; {@code type} is that of the array or of an element. */
    default String elementType(ColumnType type) {
        return switch (type.element()) {
            case INT -> "INTEGER";
            case LONG -> "BIGINT";
            case DOUBLE -> "DOUBLE";
            case UUID -> "UUID";
            default -> "VARCHAR";
        };
    }

    /** A statement that each connection needs before its first transaction; empty for none. */
    default String connecting() {
        return "";
    }

    /**
     * A statement that lets a connection only read, or write as well; empty where its driver has to be told instead.
     */
    default String readingOnly(boolean readOnly) {
        return "";
    }

    /** Whether the driver ends a statement that takes longer than it may; else somebody else has to. */
    default boolean endsLongStatements() {
        return true;
    }

    /**
     * Whether any two values of a type can be compared for being equal; where not, a group has the key in place of
     * them.
     */
    default boolean compares(ColumnType type) {
        return true;
    }

    /** Whether a parameter of no type is taken for one of the type that is wanted in its place. */
    default boolean infersTypes() {
        return false;
    }

    /** How the keys that the database makes for several rows come back. */
    KeyReturn keyReturn();

    /** The statement that takes the next value of a sequence. */
    default String nextValue(String sequence) {
        return "SELECT NEXT VALUE FOR " + identifiers().quoted(sequence);
    }

    /** Whether a rollback takes back the values that sequences gave, so that the next transaction gets them again. */
    default boolean rollsSequencesBack() {
        return false;
    }

    /** What stands after the table's name in an insert that gives no values. */
    default String emptyRow() {
        return "DEFAULT VALUES";
    }

    /** Whether an order can say where nulls stand. */
    default boolean ordersNulls() {
        return true;
    }

    /** How many parameters a statement may have. */
    default int maxParameters() {
        return 32_000;
    }

    /**
     * Writes which rows of a result are wanted.
     *
     * @param limit how many rows; negative for all
     * @param offset how many rows come before them
     */
    default void writePage(SqlWriter out, long limit, long offset) {
        if (limit >= 0) {
            out.text(" LIMIT ").value(limit, ColumnType.LONG);
        }
        if (offset > 0) {
            out.text(" OFFSET ").value(offset, ColumnType.LONG);
        }
    }

    /** Writes an expression such that it compares as its values do, where the database holds them in another form. */
    default void writeOrdered(SqlWriter out, SqlNode expression, ColumnType type) {
        out.node(expression);
    }

    /** Whether stored values of a type compare as the values do, so that {@link #writeOrdered} changes nothing. */
    default boolean ordersAsStored(ColumnType type) {
        return true;
    }

    /**
     * Writes that {@code operand} has the form of a pattern, in which case matters.
     *
     * @param pattern the pattern, with {@code %} for any text and {@code _} for any character
     * @param escape the character that takes their meaning from them
     * @param folded whether the operand is in lower case, as the pattern then has to be
     */
    default void writeLike(SqlWriter out, SqlNode operand, String pattern, char escape, boolean folded) {
        writePattern(out.node(operand).text(" LIKE "), pattern, folded)
                .text(" ESCAPE '").text(escape == '\'' ? "''" : String.valueOf(escape)).text("'");
    }

    /**
     * Writes a pattern as a parameter; the database itself has to change its case as it changes that of the operand.
     */
    default SqlWriter writePattern(SqlWriter out, String pattern, boolean folded) {
        if (!folded) {
            return out.value(pattern, ColumnType.STRING);
        }
        out.text("LOWER(");
        writeAlone(out, new Constant(pattern, ColumnType.STRING), ColumnType.STRING);
        return out.text(")");
    }

    /** Writes that {@code operand} is one of {@code values}, of which there is at least one. */
    default void writeIn(SqlWriter out, SqlNode operand, List<? extends SqlNode> values) {
        out.node(operand).text(" IN (").list(", ", values).text(")");
    }

    /**
     * How many values of a list have parameters of their own; a list that is longer is written as {@link #lists} says.
     */
    default int mostListed() {
        return 1_000;
    }

    /** How a statement has so many values for which it has no parameters. */
    default Lists lists(ManyValues values) {
        return Lists.LITERALS;
    }

    /**
     * What an array of values of {@code type} is called when it is bound as one parameter, so that one text serves any
     * number of keys; null where each key is a parameter.
     */
    default @Nullable String arrayOf(ColumnType type) {
        return null;
    }

    /**
     * Writes that the values of several columns are one of so many keys.
     *
     * @param columns the columns, at least two
     * @param keys how many keys; each has a parameter for each column
     */
    default void writeKeysIn(SqlWriter out, List<? extends SqlNode> columns, int keys) {
        String key = "(" + "?, ".repeat(columns.size() - 1) + "?)";
        out.text("(").list(", ", columns).text(") IN (");
        for (int i = 0; i < keys; i++) {
            out.text(i == 0 ? key : ", " + key);
        }
        out.text(")");
    }

    /**
     * Why the database refused.
     *
     * @param state the driver's SQLSTATE
     * @param code the driver's own code
     */
    default Refusal refusal(@Nullable String state, int code, String message) {
        return Refusal.bySqlState(state);
    }

    /** Whether a commit that took too long has certainly stored nothing. */
    default boolean undoesTimedOutCommits() {
        return false;
    }

    /** The constraint that the driver's message names, as the database stores it; null for none. */
    default @Nullable String constraint(String message) {
        return null;
    }

    /** The columns that the driver's message names, as the database stores them; none where it does not. */
    default List<String> columns(String message) {
        return List.of();
    }
}
