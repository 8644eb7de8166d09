package dev.dovetail.jdbc.statement;

import dev.dovetail.generated.Parameters;
import dev.dovetail.jdbc.StatementEvent;
import dev.dovetail.jdbc.StatementListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells the log and the listeners of statements, if anybody wants to know. */
final class StatementLog {
    private static final Logger LOGGER = System.getLogger("dev.dovetail.sql");

    private final List<StatementListener> listeners;
    private final boolean logged;
    private final Supplier<? extends @Nullable StatementListener> counting;
    private @Nullable StatementListener watcher;

    /** What {@code counting} gives, in the thread that sends a statement, sees it as well. */
    StatementLog(List<StatementListener> listeners, Supplier<? extends @Nullable StatementListener> counting) {
        this.counting = counting;
        this.listeners = listeners.isEmpty() ? List.of() : List.copyOf(listeners);
        this.logged = LOGGER.isLoggable(Level.DEBUG);
    }

    /** Lets one more listener see statements, or none; gives the one before. */
    @Nullable StatementListener watch(@Nullable StatementListener listener) {
        StatementListener before = watcher;
        watcher = listener;
        return before;
    }

    /** The time now, if it will be asked for. */
    long start() {
        return isActive() ? System.nanoTime() : 0;
    }

    /** The time since {@code start}. */
    long since(long start) {
        return isActive() ? System.nanoTime() - start : 0;
    }

    void executed(String sql, long nanos, long rows, Binding binding) {
        if (isActive()) {
            tell(new ExecutedStatement(sql, nanos, rows, 1, new OneRow(binding)));
        }
    }

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
