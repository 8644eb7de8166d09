package dev.dovetail.spring;

import dev.dovetail.session.Database;
import dev.dovetail.session.ManagedSession;
import dev.dovetail.session.Session;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes sessions to inject. The auto-configuration makes one for the database of the application; this class is for
 * further databases.
 */
public final class SpringSession implements Supplier<Session> {
    private final Database database;
    private final Database readOnly;
    private final DataSource source;

    private SpringSession(Database database, DataSource source) {
        this.database = database;
        this.readOnly = database.readOnly();
        this.source = TransactionDataSource.unwrapped(source);
    }

    /**
     * Returns a session that can be shared by all beans and threads. Within each transaction of Spring on
     * {@code source}, it stands for a session of that transaction: opened on first use, read-only if the transaction
     * is, flushed before each commit and savepoint, and closed at the end. Outside of a transaction it refuses each
     * call.
     *
     * @param database a database of {@link SpringDatabase}, or one derived from it
     * @param source the data source of the transaction manager
     */
    public static Session of(Database database, DataSource source) {
        return ManagedSession.current(new SpringSession(database, source));
    }

    /** Returns the session of the current transaction. */
    @Override
    public Session get() {
        ConnectionHolder holder = TransactionDataSource.holder(source);
        OuterTransaction transaction = holder == null ? null : OuterTransaction.of(holder);
        if (holder == null || transaction == null) {
            throw none();
        }
        if (transaction.hasEnded()) {
            throw new IllegalStateException("The transaction of this session has ended, and Spring runs what follows"
                    + " it, for example a @TransactionalEventListener: changes would not be committed. Begin another"
                    + " transaction there with @Transactional(propagation = Propagation.REQUIRES_NEW).");
        }
        return transaction.session(this, holder);
    }

    /** Opens a session in the transaction of the current thread. */
    ManagedSession open(boolean reading) {
        return ManagedSession.open(reading ? readOnly : database);
    }

    private static IllegalStateException none() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return new IllegalStateException("The active transaction is not one of this session's data source. Name the"
                    + " transaction manager of that data source: @Transactional(\"...\"). If the manager is not a bean,"
                    + " pass it to SpringTransactions.listenTo(...) first.");
        }
        return new IllegalStateException("No transaction is active: an injected Session belongs to a transaction of"
                + " Spring. Annotate the method that uses it with @Transactional, and call it from another bean, or use"
                + " a TransactionTemplate. Without a transaction of Spring, read with database.select(...), and write"
                + " with database.transact(...).");
    }
}
