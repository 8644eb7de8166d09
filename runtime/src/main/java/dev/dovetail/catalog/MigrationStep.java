package dev.dovetail.catalog;

import java.util.List;

/**
 * A part of what brings a database up to a model.
 *
 * @param phase when it is done
 * @param reasons why
 * @param statements what is done
 * @param loses whether something is gone afterwards: rows, values, or what somebody added to the database
 */
record MigrationStep(Phase phase, List<String> reasons, List<String> statements, boolean loses) {
    /** In this order no step needs what a later one does. */
    enum Phase {
        CREATE_SEQUENCES,
        DROP_FOREIGN_KEYS,
        DROP_CONSTRAINTS,
        DROP_INDEXES,
        DROP_TABLES,
        ADD_COLUMNS,
        CHANGE_COLUMNS,
        ADD_CONSTRAINTS,
        CREATE_TABLES,
        ADD_FOREIGN_KEYS,
        CREATE_INDEXES,
        DROP_COLUMNS,
        DROP_SEQUENCES
    }

    /** The text; what loses something is a comment. */
    void write(StringBuilder out) {
        for (String reason : reasons) {
            out.append("-- ").append(commented(reason, "-- ")).append('\n');
        }
        for (String statement : statements) {
            out.append(loses ? "--! " + commented(statement, "--! ") : statement);
            // A comment may end the statement, which would swallow the semicolon.
            boolean mayEndInComment = statement.lastIndexOf("--") > statement.lastIndexOf('\n')
                    || statement.lastIndexOf('#') > statement.lastIndexOf('\n');
            out.append(mayEndInComment ? "\n" + (loses ? "--! " : "") + ";\n" : ";\n");
        }
    }

    /** Names and literals may have several lines, each of which has to be a comment. */
    private static String commented(String text, String mark) {
        return text.replaceAll("\\r\\n?|\n", "\n" + mark);
    }
}
