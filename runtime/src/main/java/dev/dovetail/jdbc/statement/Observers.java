package dev.dovetail.jdbc.statement;

import dev.dovetail.jdbc.StatementListener;
import dev.dovetail.jdbc.TransactionListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The listeners of a database.
 *
 * @param statements are called after each statement
 * @param transactions are called when a transaction begins and ends
 * @param counting supplies another listener of statements for the current thread, or null
 */
public record Observers(List<StatementListener> statements, List<TransactionListener> transactions,
        Supplier<? extends @Nullable StatementListener> counting) {
    private static final Logger LOGGER = System.getLogger("dev.dovetail.jdbc");

    /** Copies the lists, so that a session has the listeners of the time when it was opened. */
    public Observers {
        statements = statements.isEmpty() ? List.of() : List.copyOf(statements);
        transactions = transactions.isEmpty() ? List.of() : List.copyOf(transactions);
    }

    /** Returns what hears the end of a statement that is sent now. */
    List<StatementListener> sending(String sql) {
        if (statements.isEmpty()) {
            return List.of();
        }
        List<StatementListener> ends = new ArrayList<>(0);
        tell(statements, listener -> {
            StatementListener end = listener.sending(sql);
            if (end != null) {
                ends.add(end);
            }
        });
        return ends;
    }

    /**
     * Calls each of {@code listeners}. What one throws is logged, because a statement or a commit that has succeeded
     * would look as if it had failed, and the other listeners would miss it.
     */
    static <L> void tell(List<L> listeners, Consumer<? super L> call) {
        for (int i = 0; i < listeners.size(); i++) {
            L listener = listeners.get(i);
            try {
                call.accept(listener);
            } catch (RuntimeException | Error e) {
                LOGGER.log(Level.WARNING, "The listener " + listener.getClass().getName()
                        + " has thrown an exception, which is ignored: " + e, e);
            }
        }
    }
}
