package dev.dovetail.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * Receives each statement that was sent, in the thread that sent it. An exception that a listener throws is logged as a
 * warning and has no other effect. A listener must not use the session that it hears of.
 */
public interface StatementListener {
    /**
     * Called before a statement is sent. What this method returns hears the end of this statement, as this listener
     * does too: for what must also know the begin, for example a span of a trace. Other statements may be sent before
     * the rows of a query are closed.
     *
     * @param sql the SQL, as {@link StatementEvent#sql} returns it
     * @return a listener that is called once, or null
     */
    default @Nullable StatementListener sending(String sql) {
        return null;
    }

    /** Called after a statement. For a query, it is called when the rows are closed. */
    void executed(StatementEvent event);

    /**
     * Called instead of {@link #executed} if a statement failed: the database refused it, its rows could not be read to
     * the end, or there was no connection to send it.
     *
     * @param failure the exception that is thrown to the application
     */
    default void failed(StatementEvent event, RuntimeException failure) {}
}
