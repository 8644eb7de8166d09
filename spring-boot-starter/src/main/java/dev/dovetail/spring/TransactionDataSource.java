package dev.dovetail.spring;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Returns the connection of Spring's transaction while one is active on the data source. Otherwise returns a connection
 * of the data source itself, and not the one that Spring shares within a scope without a transaction, for example of
 * {@code Propagation.SUPPORTS}: two sessions at a time would commit the work of each other.
 */
final class TransactionDataSource extends DelegatingDataSource {
    private final DataSource source;
    private final DataSource joining;

    TransactionDataSource(DataSource source) {
        super(unwrapped(source));
        this.source = unwrapped(source);
        this.joining = new TransactionAwareDataSourceProxy(this.source);
    }

    /** Returns the data source to which Spring binds the connections of transactions. */
    static DataSource unwrapped(DataSource source) {
        return source instanceof TransactionAwareDataSourceProxy proxy && proxy.getTargetDataSource() != null
                ? proxy.getTargetDataSource()
                : source;
    }

    /** Returns what Spring has bound for {@code source} to the current thread, or null. */
    static @Nullable ConnectionHolder holder(DataSource source) {
        return TransactionSynchronizationManager.getResource(source) instanceof ConnectionHolder holder ? holder : null;
    }

    /** Returns whether a transaction is active on the data source in the current thread, and has not ended. */
    boolean isJoined() {
        ConnectionHolder holder = holder(source);
        if (holder == null) {
            return false;
        }
        OuterTransaction known = OuterTransaction.of(holder);
        return known != null ? !known.hasEnded() : TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** After the end of a transaction, its connection is free until Spring's synchronizations have run. */
    @Override
    public Connection getConnection() throws SQLException {
        ConnectionHolder holder = holder(source);
        boolean bound = holder != null && (OuterTransaction.of(holder) != null || isJoined());
        return bound ? joining.getConnection() : source.getConnection();
    }
}
