package dev.dovetail.jdbc.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source, with a way to tell whether its connections belong to an outer transaction, for example of Spring. A
 * data source that knows transactions returns the same connection during one, without auto-commit. A second connection
 * is requested only in that case, because a pool of one connection would block.
 */
public final class OuterTransactions {
    private static final String SPRING_SOURCE =
            "org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy";
    private static final String SPRINGS = "org.springframework.jdbc.datasource.ConnectionProxy";

    private final DataSource source;
    private final @Nullable BooleanSupplier active;
    private final @Nullable ReplicaSet replicas;
    private volatile boolean autoCommitSeen;
    private volatile @Nullable Boolean readsCommitted;
    /** The class of the last connection that was not Spring's: a pool gives the same one again and again. */
    private volatile @Nullable Class<?> plain;

    /**
     * Creates an instance for {@code source}.
     *
     * @param source the data source
     * @param active tells whether an outer transaction is active in the current thread; null to detect it
     */
    public OuterTransactions(DataSource source, @Nullable BooleanSupplier active) {
        this(source, active, null);
    }

    private OuterTransactions(DataSource source, @Nullable BooleanSupplier active, @Nullable ReplicaSet replicas) {
        this.source = source;
        this.active = active;
        this.replicas = replicas;
    }

    /** Returns a copy that joins outer transactions if {@code active} tells so. */
    public OuterTransactions joining(BooleanSupplier active) {
        return new OuterTransactions(source, active, replicas);
    }

    /** Returns a copy that takes connections from {@code replicas}, except within an outer transaction. */
    public OuterTransactions readingFrom(ReplicaSet replicas) {
        return new OuterTransactions(source, active, replicas);
    }

    /** Returns a connection, which the caller must close. */
    TakenConnection take() throws SQLException {
        if (replicas == null) {
            return takeFromPrimary();
        }
        TakenConnection joined = joined();
        return joined != null ? joined : replicas.take(this);
    }

    /** Returns a connection of the data source itself, without a look at what it belongs to. */
    Connection connect() throws SQLException {
        return source.getConnection();
    }

    /** Returns a connection of the data source itself, which the caller must close. */
    TakenConnection takeFromPrimary() throws SQLException {
        Connection connection = source.getConnection();
        try {
            return new TakenConnection(connection, owns(connection), null);
        } catch (SQLException | RuntimeException | Error e) {
            TakenConnection.close(connection, e);
            throw e;
        }
    }

    /**
     * Returns the connection of the outer transaction, which may have written what is to be read; null if there is no
     * such transaction. Asks the data source only if it is Spring's proxy, the only kind that can be recognized.
     */
    private @Nullable TakenConnection joined() throws SQLException {
        if (active != null ? !active.getAsBoolean() : !source.getClass().getName().equals(SPRING_SOURCE)) {
            return null;
        }
        TakenConnection taken = takeFromPrimary();
        if (taken.isJoined()) {
            return taken;
        }
        taken.connection().close();
        return null;
    }

    /** Returns whether {@code taken}, a new connection, belongs to an outer transaction. */
    private boolean owns(Connection taken) throws SQLException {
        if (isFree(taken)) {
            return false;
        }
        if (active != null) {
            return active.getAsBoolean();
        }
        // A pool of connections without auto-commit also returns them outside a transaction.
        if (!autoCommitSeen && !isSprings(taken)) {
            return false;
        }
        Connection beneath = beneath(taken);
        if (beneath == taken) {
            return false;
        }
        try (Connection again = source.getConnection()) {
            return beneath(again) == beneath;
        }
    }

    /** Returns whether {@code taken}, which has no auto-commit, may be in an outer transaction. Takes no other one. */
    boolean mayOwn(Connection taken) {
        return active != null ? active.getAsBoolean() : isSprings(taken);
    }

    /**
     * Returns whether {@code taken} has auto-commit, so that it belongs to no transaction. Remembers the first such
     * connection.
     */
    boolean isFree(Connection taken) throws SQLException {
        boolean free = taken.getAutoCommit();
        if (free && !autoCommitSeen) {
            autoCommitSeen = true;
        }
        return free;
    }

    /**
     * Returns whether each statement of a transaction sees what is committed when the statement begins, and not what
     * was when the transaction began. Asks the first connection, because drivers ask the database.
     */
    boolean readsCommitted(Connection taken) throws SQLException {
        Boolean known = readsCommitted;
        if (known == null) {
            int level = taken.getTransactionIsolation();
            known = level == Connection.TRANSACTION_READ_COMMITTED || level == Connection.TRANSACTION_READ_UNCOMMITTED;
            readsCommitted = known;
        }
        return known;
    }

    private boolean isSprings(Connection taken) {
        Class<?> type = taken.getClass();
        if (type == plain) {
            return false;
        }
        for (Class<?> each : type.getInterfaces()) {
            if (each.getName().equals(SPRINGS)) {
                return true;
            }
        }
        plain = type;
        return false;
    }

    /** Returns the connection that {@code connection} wraps, or {@code connection} itself. */
    private static Connection beneath(Connection connection) throws SQLException {
        return connection.getMetaData().getConnection();
    }
}
