package dev.dovetail.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of one database. The defaults follow the SQL standard; an implementation overrides what differs. */
public interface Dialect extends SqlSyntax, WriteSyntax {
    /** Returns the name in lower case, which is also the name of the resource with the DDL of a schema. */
    String name();

    /**
     * Returns whether the database, its driver and what is in between have {@code ability}, so that statements use it.
     */
    default boolean has(Ability ability) {
        return switch (ability) {
            case ARRAYS -> insertsArrays() || arrayOf(ColumnType.LONG) != null || Lists.usesArrays(this);
            case RETURNING -> keyReturn().isReturning() || updateReturn() != UpdateReturn.NONE;
            case SEQUENCES -> !nextValue("s").isEmpty();
            case DEFERRED_CONSTRAINTS -> !deferring(List.of("c"), true).isEmpty();
            case ROW_VALUES -> comparesRows();
            case GENERATED_KEYS_OF_ROWS -> driverKeys() != GeneratedKeyStrategy.SINGLE;
            case ROW_LOCKS -> rowLocking() == RowLocking.BY_SELECT;
            case KEY_UPDATES -> updatesKeys();
            case SET_OPERATIONS, SUBQUERIES, HAVING -> true;
            case WINDOWS -> hasWindows();
        };
    }

    /** Returns the dialect to which this one forwards calls, or null if there is none. */
    default @Nullable Dialect forwardsTo() {
        return null;
    }

    /**
     * Throws an exception if this dialect has not {@code ability}.
     *
     * @param what what needs the ability
     * @param instead what to write instead, as a sentence
     */
    default void require(Ability ability, String what, String instead) {
        if (!has(ability)) {
            throw new IllegalStateException(what + " needs " + ability + ", which this database is used without. "
                    + instead);
        }
    }

    /**
     * Returns this dialect without {@code abilities}. It sends other statements instead, and has the same name, so that
     * it uses the same DDL.
     */
    default Dialect without(Ability... abilities) {
        return abilities.length == 0 ? this : AdaptedDialect.of(this, List.of(abilities));
    }

    /** Returns whether a column can store {@code number} if it is {@code NaN} or infinite. */
    default boolean holds(double number) {
        return true;
    }

    /** Returns whether the driver silently truncates an integer that does not fit the requested type. */
    default boolean wrapsNumbers() {
        return false;
    }

    /** Returns how values of a type are stored. */
    default Storage storage(ColumnType type) {
        return Storage.NATIVE;
    }

    /** Returns the number of fractional digits of a second that times keep. */
    default int fraction() {
        return 9;
    }

    /** Returns the number of fractional digits of a decimal column declared with none; negative for any number. */
    default int decimals() {
        return -1;
    }

    /** Returns the driver's name of an element type. {@code type} is the type of the array or of an element. */
    default String elementType(ColumnType type) {
        return switch (type.element()) {
            case INT -> "INTEGER";
            case LONG -> "BIGINT";
            case DOUBLE -> "DOUBLE";
            case UUID -> "UUID";
            default -> "VARCHAR";
        };
    }

    /** Returns a statement that each connection needs before its first transaction; empty if none. */
    default String connecting() {
        return "";
    }

    /**
     * Returns a statement that makes a connection read-only, or writable again; empty if JDBC's method has to be used.
     */
    default String readingOnly(boolean readOnly) {
        return "";
    }

    /** Returns whether the driver cancels a statement after its timeout. If not, Dovetail cancels it. */
    default boolean endsLongStatements() {
        return true;
    }

    /**
     * Returns whether values of {@code type} can be compared for equality. If not, GROUP BY uses the identifier
     * instead.
     */
    default boolean compares(ColumnType type) {
        return true;
    }

    /** Returns whether the database infers the type of a parameter from its context. */
    default boolean infersTypes() {
        return false;
    }

    /** Returns whether ORDER BY supports NULLS FIRST and NULLS LAST. */
    default boolean ordersNulls() {
        return true;
    }

    /** Returns the maximum number of parameters of a statement. */
    default int maxParameters() {
        return 32_000;
    }

    /**
     * Writes the limit and offset.
     *
     * @param out receives the SQL
     * @param limit the maximum number of rows; negative for no limit
     * @param offset the number of rows to skip
     */
    default void writePage(SqlWriter out, long limit, long offset) {
        if (limit >= 0) {
            out.text(" LIMIT ").value(limit, ColumnType.LONG);
        }
        if (offset > 0) {
            out.text(" OFFSET ").value(offset, ColumnType.LONG);
        }
    }

    /** Writes an expression in a form that compares by value, if the database stores another form. */
    default void writeOrdered(SqlWriter out, SqlNode expression, ColumnType type) {
        out.node(expression);
    }

    /** Returns whether stored values of a type compare by value, so that {@link #writeOrdered} changes nothing. */
    default boolean ordersAsStored(ColumnType type) {
        return true;
    }

    /**
     * Writes a LIKE condition, which respects case.
     *
     * @param out receives the SQL
     * @param operand the string to match
     * @param pattern the pattern; {@code %} matches any string and {@code _} any character
     * @param escape the character before a {@code %} or {@code _} that stands for itself
     * @param folded whether the operand is in lower case, so that the pattern must be converted too
     */
    default void writeLike(SqlWriter out, SqlNode operand, String pattern, char escape, boolean folded) {
        writePattern(out.node(operand).text(" LIKE "), pattern, folded)
                .text(" ESCAPE '").text(escape == '\'' ? "''" : String.valueOf(escape)).text("'");
    }

    /** Writes a pattern as a parameter. If {@code folded}, the database converts it to lower case, like the operand. */
    default SqlWriter writePattern(SqlWriter out, String pattern, boolean folded) {
        if (!folded) {
            return out.value(pattern, ColumnType.STRING);
        }
        out.text("LOWER(");
        writeAlone(out, new Constant(pattern, ColumnType.STRING), ColumnType.STRING);
        return out.text(")");
    }

    /** Writes {@code operand IN (values)}. There is at least one value. */
    default void writeIn(SqlWriter out, SqlNode operand, List<? extends SqlNode> values) {
        out.node(operand).text(" IN (").list(", ", values).text(")");
    }

    /**
     * Returns the maximum number of values of a list that are separate parameters. Longer lists are written in the form
     * of {@link #lists}.
     */
    default int mostListed() {
        return 1_000;
    }

    /** Returns how a statement contains the values of a list that is too long for parameters. */
    default Lists lists(ListParameter values) {
        return Lists.LITERALS;
    }

    /**
     * Returns the element type of an array that binds many keys of {@code type} as one parameter, so that one SQL
     * string serves any number of keys. Returns null if each key has its own parameter.
     */
    default @Nullable String arrayOf(ColumnType type) {
        return null;
    }

    /** Returns whether an UPDATE may change the identifier of a row. */
    default boolean updatesKeys() {
        return true;
    }

    /** Returns whether several columns can be compared at once: {@code (a, b) IN ((?, ?), (?, ?))}. */
    default boolean comparesRows() {
        return true;
    }

    /**
     * Writes the condition that several columns equal one of many keys.
     *
     * @param out receives the SQL
     * @param columns the columns, at least two
     * @param keys the number of keys; each has one parameter for each column
     */
    default void writeKeysIn(SqlWriter out, List<? extends SqlNode> columns, int keys) {
        if (!out.dialect().comparesRows()) {
            KeyList.writeAlternatives(out, columns, keys);
            return;
        }
        KeyList.writeRows(out, columns, keys);
    }

    /**
     * Classifies an error of the database.
     *
     * @param state the SQLSTATE
     * @param code the error code of the driver
     * @param message the message of the driver
     */
    default DatabaseErrorKind classifyError(@Nullable String state, int code, String message) {
        return DatabaseErrorKind.bySqlState(state);
    }

    /**
     * Returns the query for a number that tells how far the server has written its log. It grows with each commit.
     * Returns an empty string if there is none.
     */
    default String logWritten() {
        return "";
    }

    /** Returns the query for the position up to which a replica has repeated the log, comparable to the written one. */
    default String logReplayed() {
        return "";
    }

    /** Returns whether a commit that timed out has certainly stored nothing. */
    default boolean undoesTimedOutCommits() {
        return false;
    }

    /** Returns the constraint named in the driver's message, as the database stores it, or null if there is none. */
    default @Nullable String constraint(String message) {
        return null;
    }

    /** Returns the columns named in the driver's message, as the database stores them; empty if there are none. */
    default List<String> columns(String message) {
        return List.of();
    }
}
