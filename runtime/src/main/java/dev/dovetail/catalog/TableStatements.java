package dev.dovetail.catalog;

import java.util.List;

/**
 * The statements that create a table.
 *
 * @param body the text after the name in the CREATE TABLE statement; empty if it is not known
 * @param followers the statements that follow, for example comments; without those of indexes
 * @param later the constraints that are added after all tables were created, because they refer to later ones
 */
public record TableStatements(String body, List<String> followers, List<Constraint> later) {
    /** No statements: the table was read from a database that does not keep them. */
    public static final TableStatements NONE = new TableStatements("", List.of(), List.of());

    /** Copies the lists. */
    public TableStatements {
        followers = List.copyOf(followers);
        later = List.copyOf(later);
    }
}
