package dev.dovetail.jdbc.statement;

import dev.dovetail.generated.Parameters;
import dev.dovetail.jdbc.StatementEvent;
import dev.dovetail.jdbc.StatementListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Passes executed statements to the log and the listeners. */
final class StatementLog {
    private static final Logger LOGGER = System.getLogger("dev.dovetail.sql");

    private final List<StatementListener> listeners;
    private final boolean logged;
    private final Supplier<? extends @Nullable StatementListener> counting;
    private @Nullable StatementListener watcher;

    /**
     * Creates a log.
     *
     * @param listeners the listeners of all statements
     * @param counting supplies another listener for the current thread, or null
     */
    StatementLog(List<StatementListener> listeners, Supplier<? extends @Nullable StatementListener> counting) {
        this.counting = counting;
        this.listeners = listeners.isEmpty() ? List.of() : List.copyOf(listeners);
        this.logged = LOGGER.isLoggable(Level.DEBUG);
    }

    /** Sets a temporary listener, or none. Returns the former one. */
    @Nullable StatementListener watch(@Nullable StatementListener listener) {
        StatementListener before = watcher;
        watcher = listener;
        return before;
    }

    /** Returns the time in nanoseconds, or 0 if nobody listens. */
    long start() {
        return isActive() ? System.nanoTime() : 0;
    }

    /** Returns the time in nanoseconds since {@code start}. */
    long since(long start) {
        return isActive() ? System.nanoTime() - start : 0;
    }

    /** Reports an executed statement with {@code rows} rows read or changed. */
    void executed(String sql, long nanos, long rows, Binding binding) {
        if (isActive()) {
            tell(new ExecutedStatement(sql, nanos, rows, 1, new OneRow(binding)));
        }
    }

    /** Reports an executed batch. */
    void executed(String sql, long nanos, long rows, int batchSize, BatchBinding binding) {
        if (isActive()) {
            tell(new ExecutedStatement(sql, nanos, rows, batchSize, binding));
        }
    }

    private boolean isActive() {
        return logged || watcher != null || !listeners.isEmpty() || counting.get() != null;
    }

    private void tell(StatementEvent event) {
        if (logged) {
            LOGGER.log(Level.DEBUG, event.toString());
        }
        if (watcher != null) {
            watcher.executed(event);
        }
        StatementListener counter = counting.get();
        if (counter != null) {
            counter.executed(event);
        }
        for (int i = 0; i < listeners.size(); i++) {
            listeners.get(i).executed(event);
        }
    }

    private record OneRow(Binding binding) implements BatchBinding {
        @Override
        public void bind(int row, Parameters parameters) {
            binding.bind(parameters);
        }
    }
}
