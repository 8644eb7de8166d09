package dev.dovetail.catalog;

import java.util.List;

/**
 * A step of a migration.
 *
 * @param phase when it is executed
 * @param reasons the differences that it removes
 * @param statements the statements
 * @param loses whether it loses something, or changes the type of a column, and is written as a comment
 */
record MigrationStep(Phase phase, List<String> reasons, List<String> statements, boolean loses) {
    /** The phases in the order in which they are executed. No step depends on a later phase. */
    enum Phase {
        CREATE_TYPES,
        CREATE_SEQUENCES,
        DROP_VIEWS,
        DROP_FOREIGN_KEYS,
        DROP_CONSTRAINTS,
        DROP_INDEXES,
        DROP_TABLES,
        /** Columns that are made anew, because they cannot be changed. */
        DROP_REPLACED_COLUMNS,
        ADD_COLUMNS,
        CHANGE_TYPES,
        CHANGE_COLUMNS,
        ADD_REPLACED_COLUMNS,
        ADD_CONSTRAINTS,
        CREATE_TABLES,
        ADD_FOREIGN_KEYS,
        CREATE_INDEXES,
        DROP_COLUMNS,
        DROP_SEQUENCES,
        DROP_TYPES,
        CREATE_VIEWS
    }

    /** Appends the step to a script. Statements that lose something are written as comments. */
    void write(StringBuilder out) {
        for (String reason : reasons) {
            out.append("-- ").append(commented(reason, "-- ")).append('\n');
        }
        for (String statement : statements) {
            out.append(loses ? "--! " + commented(statement, "--! ") : statement);
            // A comment at the end of the statement would include the semicolon.
            boolean mayEndInComment = statement.lastIndexOf("--") > statement.lastIndexOf('\n')
                    || statement.lastIndexOf('#') > statement.lastIndexOf('\n');
            out.append(mayEndInComment ? "\n" + (loses ? "--! " : "") + ";\n" : ";\n");
        }
    }

    /** Makes each line of a comment begin with {@code mark}, because names and literals may have several lines. */
    private static String commented(String text, String mark) {
        return text.replaceAll("\\r\\n?|\n", "\n" + mark);
    }
}
