package dev.dovetail.dialect;

import java.util.List;

/** How a database inserts and updates rows, and generates their keys. The defaults follow the SQL standard. */
interface WriteSyntax {
    /** Returns how identifiers are quoted. */
    Identifiers identifiers();

    /** Returns how the generated keys of several rows are returned. */
    GeneratedKeyStrategy keyReturn();

    /**
     * Returns how the generated keys of several rows are returned without {@link Ability#RETURNING}: {@code BATCH},
     * {@code ROWS} or {@code SINGLE}.
     */
    default GeneratedKeyStrategy driverKeys() {
        return GeneratedKeyStrategy.BATCH;
    }

    /**
     * Returns whether {@code getGeneratedKeys} returns each column that the statement asks for by name. If not, it
     * returns only the generated key.
     */
    default boolean driverReturnsColumns() {
        return true;
    }

    /** Returns whether rows are inserted as one array parameter for each column. */
    default boolean insertsArrays() {
        return keyReturn() == GeneratedKeyStrategy.ARRAYS;
    }

    /** Returns how an UPDATE returns values that the database makes. Otherwise they are read when they are needed. */
    default UpdateReturn updateReturn() {
        return UpdateReturn.NONE;
    }

    /** Returns whether INSERT and UPDATE return what a trigger has made of the row. */
    default boolean returnsTriggered() {
        return true;
    }

    /** Returns the condition that the time in {@code column}, which the database has made, equals a parameter. */
    default String timeEquals(String column) {
        return column + " = ?";
    }

    /** Returns the statement that reads the next value of a sequence; empty if there are no sequences. */
    default String nextValue(String sequence) {
        return "SELECT NEXT VALUE FOR " + identifiers().quoted(sequence);
    }

    /**
     * Returns whether a rollback also undoes calls of sequences, so that the next transaction gets the values again.
     */
    default boolean rollsSequencesBack() {
        return false;
    }

    /** Returns whether {@link #nextValue} is an UPDATE with RETURNING, which replaces a sequence. */
    default boolean updatesSequences() {
        return false;
    }

    /**
     * Returns the query that draws keys of an identity column from its sequence. Its parameter is the number of keys.
     * Returns an empty string if the database generates such keys only in an INSERT.
     */
    default String nextIdentities(TableName table, String column) {
        return "";
    }

    /**
     * Returns the statement that makes the transaction check foreign keys at its end, or at once again. Returns an
     * empty string if the database checks all of them at once.
     *
     * @param constraints the quoted names of the constraints
     * @param later whether they are checked at the end
     */
    default String deferring(List<String> constraints, boolean later) {
        return "";
    }

    /** Returns what follows the table name in an INSERT without values. */
    default String emptyRow() {
        return "DEFAULT VALUES";
    }
}
