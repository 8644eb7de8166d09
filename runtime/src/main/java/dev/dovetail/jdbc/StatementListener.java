package dev.dovetail.jdbc;

/** Sees every statement that was executed, in the thread that executed it. */
public interface StatementListener {
    /** A statement has been executed; of a query, all rows that were wanted have been read. */
    void executed(StatementEvent event);
}
