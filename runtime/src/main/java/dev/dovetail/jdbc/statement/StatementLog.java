package dev.dovetail.jdbc.statement;

import dev.dovetail.jdbc.StatementListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passes statements that were executed or have failed to the log and the listeners. Reports each statement once. */
final class StatementLog {
    private static final Logger LOGGER = System.getLogger("dev.dovetail.sql");

    private final Observers observers;
    private final boolean logged;
    private final boolean hidesValues;
    private @Nullable StatementListener watcher;
    private long started;
    private boolean open;
    /** What hears the end of the statement that is being sent. */
    private List<StatementListener> ends = List.of();

    StatementLog(Observers observers, boolean hidesValues) {
        this.observers = observers;
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
        ends = List.of();
        started = isActive() ? System.nanoTime() : 0;
    }

    /** Records that a statement is sent. Returns the time in nanoseconds, or 0 if nobody listens. */
    long start(String sql) {
        ends = observers.sending(sql);
        started = isActive() ? System.nanoTime() : 0;
        return started;
    }

    /** Returns the time in nanoseconds since {@code start}. */
    long since(long start) {
        return isActive() ? System.nanoTime() - start : 0;
    }

    /** Records that the rows of a query are read now. They report how it ends, also to what this returns. */
    List<StatementListener> reading() {
        open = false;
        return ending();
    }

    private List<StatementListener> ending() {
        List<StatementListener> hearing = ends;
        ends = List.of();
        return hearing;
    }

    /** Reports an executed statement with {@code rows} rows read or changed. */
    void executed(String sql, long nanos, long rows, Binding binding) {
        open = false;
        executed(sql, nanos, rows, binding, ending());
    }

    /** Reports a query whose rows were read, also to {@code ends}. */
    void executed(String sql, long nanos, long rows, Binding binding, List<StatementListener> ends) {
        if (isActive()) {
            tell(SentStatement.of(sql, binding).took(nanos, rows, hidesValues), ends);
        }
    }

    /** Reports a statement that wrote several rows, or was sent once for each. */
    void executed(String sql, String sentSql, long nanos, long rows, int batchSize, BatchBinding binding) {
        open = false;
        if (isActive()) {
            tell(SentStatement.of(sql, sentSql, batchSize, binding).took(nanos, rows, hidesValues), ending());
        }
    }

    /** Reports a statement that has failed, unless it was reported already. */
    void failed(SentStatement statement, RuntimeException failure) {
        if (open) {
            failed(statement, since(started), 0, failure, ending());
        }
    }

    /** Reports a query whose rows could not be read to the end, also to {@code ends}. */
    void failed(SentStatement statement, long nanos, long rows, RuntimeException failure,
            List<StatementListener> ends) {
        open = false;
        if (!isActive()) {
            return;
        }
        statement.took(nanos, rows, hidesValues);
        if (logged) {
            LOGGER.log(Level.DEBUG, statement.text() + " failed after " + nanos / 1000 + " µs: " + failure);
        }
        Observers.tell(heard(ends), listener -> listener.failed(statement, failure));
    }

    private boolean isActive() {
        return logged || watcher != null || !observers.statements().isEmpty()
                || observers.counting().get() != null;
    }

    private void tell(SentStatement statement, List<StatementListener> ends) {
        if (logged) {
            LOGGER.log(Level.DEBUG, statement.toString());
        }
        Observers.tell(heard(ends), listener -> listener.executed(statement));
    }

    private List<StatementListener> heard(List<StatementListener> ends) {
        StatementListener counter = observers.counting().get();
        if (watcher == null && counter == null && ends.isEmpty()) {
            return observers.statements();
        }
        List<StatementListener> all = new ArrayList<>(observers.statements().size() + ends.size() + 2);
        if (watcher != null) {
            all.add(watcher);
        }
        if (counter != null) {
            all.add(counter);
        }
        all.addAll(observers.statements());
        all.addAll(ends);
        return all;
    }
}
