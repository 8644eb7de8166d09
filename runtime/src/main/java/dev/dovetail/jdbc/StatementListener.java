package dev.dovetail.jdbc;

/** Receives each executed statement, in the thread that executed it. */
public interface StatementListener {
    /** Called after a statement. For a query, it is called when the rows are closed. */
    void executed(StatementEvent event);
}
