package dev.dovetail.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Tells each transaction of a data source what its transaction manager does. A synchronization alone cannot: it is
 * called only after a savepoint was set, and at the commit of the outermost transaction, whichever manager began it.
 */
final class TransactionListener implements TransactionExecutionListener {
    static final TransactionListener INSTANCE = new TransactionListener();

    private TransactionListener() {}

    @Override
    public void beforeBegin(TransactionExecution execution) {
        OuterTransaction transaction = isSavepoint(execution) ? transaction(execution) : null;
        if (transaction != null) {
            transaction.savepointFollows();
        }
    }

    @Override
    public void afterBegin(TransactionExecution execution, @Nullable Throwable failure) {
        ConnectionHolder holder = holder(execution);
        if (holder == null) {
            return;
        }
        if (isSavepoint(execution)) {
            OuterTransaction transaction = OuterTransaction.of(holder);
            if (transaction != null) {
                transaction.savepointSet(failure == null ? execution : null);
            }
        } else if (failure == null && execution.isNewTransaction()) {
            OuterTransaction.begin(holder, execution.isReadOnly());
        }
    }

    @Override
    public void beforeCommit(TransactionExecution execution) {
        OuterTransaction transaction = transaction(execution);
        if (transaction != null) {
            transaction.flush();
        }
    }

    @Override
    public void afterCommit(TransactionExecution execution, @Nullable Throwable failure) {
        end(execution, failure == null);
    }

    @Override
    public void afterRollback(TransactionExecution execution, @Nullable Throwable failure) {
        end(execution, false);
    }

    private static void end(TransactionExecution execution, boolean committed) {
        ConnectionHolder holder = holder(execution);
        OuterTransaction transaction = holder == null ? null : OuterTransaction.of(holder);
        if (transaction == null) {
            return;
        }
        if (!isSavepoint(execution)) {
            OuterTransaction.end(holder, committed);
        } else if (committed) {
            transaction.savepointReleased(execution);
        } else {
            transaction.savepointRolledBack((DefaultTransactionStatus) execution);
        }
    }

    private static @Nullable OuterTransaction transaction(TransactionExecution execution) {
        ConnectionHolder holder = holder(execution);
        return holder == null ? null : OuterTransaction.of(holder);
    }

    private static boolean isSavepoint(TransactionExecution execution) {
        return execution.isNested() && !execution.isNewTransaction();
    }

    private static @Nullable ConnectionHolder holder(TransactionExecution execution) {
        return execution instanceof DefaultTransactionStatus status && status.hasTransaction()
                && status.getTransaction() instanceof JdbcTransactionObjectSupport jdbc && jdbc.hasConnectionHolder()
                ? jdbc.getConnectionHolder() : null;
    }
}
