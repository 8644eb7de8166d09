package dev.dovetail.jdbc;

/** Is called after each statement, in the thread that executed it. */
public interface StatementListener {
    /** Called after a statement. Of a query, the rows that the caller wanted have been read. */
    void executed(StatementEvent event);
}
