package dev.dovetail.session;

import dev.dovetail.compiled.PlanCache;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.flush.InsertStatementCache;
import dev.dovetail.flush.KeyBlocks;
import dev.dovetail.jdbc.StatementListener;
import dev.dovetail.jdbc.TransactionListener;
import dev.dovetail.jdbc.statement.Observers;
import dev.dovetail.load.SelectCache;
import dev.dovetail.track.EntityTypes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The state that a {@link Database} shares with the copies made of it, for example by {@code readOnly()}.
 *
 * @param dialect the SQL dialect
 * @param keys the reserved keys
 * @param selects the SELECTs of lazy loads
 * @param plans the compiled queries
 * @param inserts the INSERTs of flushes
 * @param types the known entity types
 * @param listeners are called after each statement
 * @param transactions are called when a transaction begins and ends
 * @param callbacks are called before a flush writes
 * @param budgets the limits of statements in the threads that set some
 */
record DatabaseParts(Dialect dialect, KeyBlocks keys, SelectCache selects, PlanCache plans,
        InsertStatementCache inserts, EntityTypes types, List<StatementListener> listeners,
        List<TransactionListener> transactions, List<FlushCallback> callbacks, Budgets budgets) {
    /** Returns the listeners of a session that is opened now. */
    Observers observers() {
        return new Observers(listeners, transactions, budgets);
    }

    static DatabaseParts of(Dialect dialect) {
        return new DatabaseParts(dialect, new KeyBlocks(dialect), new SelectCache(dialect), new PlanCache(),
                new InsertStatementCache(dialect), new EntityTypes(), new CopyOnWriteArrayList<>(),
                new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>(), new Budgets());
    }
}
