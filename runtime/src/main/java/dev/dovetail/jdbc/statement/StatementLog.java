package dev.dovetail.jdbc.statement;

import dev.dovetail.jdbc.StatementListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Passes statements that were executed or have failed to the log and the listeners. Reports each statement once. */
final class StatementLog {
    private static final Logger LOGGER = System.getLogger("dev.dovetail.sql");

    private final List<StatementListener> listeners;
    private final boolean logged;
    private final boolean hidesValues;
    private final Supplier<? extends @Nullable StatementListener> counting;
    private @Nullable StatementListener watcher;
    private long started;
    private boolean open;

    StatementLog(Observers observers, boolean hidesValues) {
        this.counting = observers.counting();
        this.listeners = observers.statements();
        this.hidesValues = hidesValues;
        this.logged = LOGGER.isLoggable(Level.DEBUG);
    }

    /** Sets a temporary listener, or none. Returns the former one. */
    @Nullable StatementListener watch(@Nullable StatementListener listener) {
        StatementListener before = watcher;
        watcher = listener;
        return before;
    }

    /** Records that a statement is about to be prepared. Its failure is reported from now on. */
    void preparing() {
        open = true;
        start();
    }

    /** Records that a statement is sent. Returns the time in nanoseconds, or 0 if nobody listens. */
    long start() {
        started = isActive() ? System.nanoTime() : 0;
        return started;
    }

    /** Returns the time in nanoseconds since {@code start}. */
    long since(long start) {
        return isActive() ? System.nanoTime() - start : 0;
    }

    /** Records that the rows of a query are read now. They report how it ends. */
    void reading() {
        open = false;
    }

    /** Reports an executed statement with {@code rows} rows read or changed. */
    void executed(String sql, long nanos, long rows, Binding binding) {
        open = false;
        if (isActive()) {
            tell(SentStatement.of(sql, binding).took(nanos, rows, hidesValues));
        }
    }

    /** Reports a statement that wrote several rows, or was sent once for each. */
    void executed(String sql, String sentSql, long nanos, long rows, int batchSize, BatchBinding binding) {
        open = false;
        if (isActive()) {
            tell(SentStatement.of(sql, sentSql, batchSize, binding).took(nanos, rows, hidesValues));
        }
    }

    /** Reports a statement that has failed, unless it was reported already. */
    void failed(SentStatement statement, RuntimeException failure) {
        if (open) {
            failed(statement, since(started), 0, failure);
        }
    }

    /** Reports a query whose rows could not be read to the end. */
    void failed(SentStatement statement, long nanos, long rows, RuntimeException failure) {
        open = false;
        if (!isActive()) {
            return;
        }
        statement.took(nanos, rows, hidesValues);
        if (logged) {
            LOGGER.log(Level.DEBUG, statement.text() + " failed after " + nanos / 1000 + " µs: " + failure);
        }
        Observers.tell(heard(), listener -> listener.failed(statement, failure));
    }

    private boolean isActive() {
        return logged || watcher != null || !listeners.isEmpty() || counting.get() != null;
    }

    private void tell(SentStatement statement) {
        if (logged) {
            LOGGER.log(Level.DEBUG, statement.toString());
        }
        Observers.tell(heard(), listener -> listener.executed(statement));
    }

    private List<StatementListener> heard() {
        StatementListener counter = counting.get();
        if (watcher == null && counter == null) {
            return listeners;
        }
        List<StatementListener> all = new ArrayList<>(listeners.size() + 2);
        if (watcher != null) {
            all.add(watcher);
        }
        if (counter != null) {
            all.add(counter);
        }
        all.addAll(listeners);
        return all;
    }
}
