package dev.dovetail.jdbc.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source, with a way to tell whether its connections belong to an outer transaction, for example of Spring. A
 * data source that knows transactions returns the same connection during one, without auto-commit. If a connection may
 * be such a one, it is closed and requested again. Within an outer transaction, that does not close what is beneath it.
 * A second connection besides the first is requested only if the pool does not tell, because a pool of one connection
 * would block.
 */
public final class OuterTransactions {
    private static final String SPRING_SOURCE =
            "org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy";
    private static final String SPRINGS = "org.springframework.jdbc.datasource.ConnectionProxy";

    private final DataSource source;
    private final @Nullable BooleanSupplier active;
    private final @Nullable ReplicaSet replicas;
    private final boolean managed;
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
        this(source, active, null, false);
    }

    private OuterTransactions(DataSource source, @Nullable BooleanSupplier active, @Nullable ReplicaSet replicas,
            boolean managed) {
        this.source = source;
        this.active = active;
        this.replicas = replicas;
        this.managed = managed;
    }

    /** Returns a copy that joins outer transactions if {@code active} tells so. */
    public OuterTransactions joining(BooleanSupplier active) {
        return new OuterTransactions(source, active, replicas, false);
    }

    /** Returns a copy that takes connections from {@code replicas}, except within an outer transaction. */
    public OuterTransactions readingFrom(ReplicaSet replicas) {
        return new OuterTransactions(source, active, replicas, false);
    }

    /** Returns a copy whose connections belong to an outer transaction that a framework begins and ends. */
    public OuterTransactions managed() {
        return new OuterTransactions(source, active, null, true);
    }

    /** Returns whether a framework begins and ends the transactions. */
    boolean isManaged() {
        return managed;
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
            boolean free = isFree(connection);
            if (managed) {
                checkJoined(!free && mayOwn(connection));
                return new TakenConnection(connection, true, null);
            }
            if (free) {
                return new TakenConnection(connection, false, null);
            }
            if (active != null || !autoCommitSeen && !isSprings(connection)) {
                // A pool of connections without auto-commit also returns them outside a transaction.
                return new TakenConnection(connection, active != null && active.getAsBoolean(), null);
            }
            boolean open = outlives(connection);
            connection = source.getConnection();
            return new TakenConnection(connection, open && returnsAgain(connection), null);
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

    /** Throws an exception if a connection does not belong to the transaction of the framework. */
    private static void checkJoined(boolean joined) {
        if (!joined) {
            throw new IllegalStateException("The data source of this database returns connections that are not part of"
                    + " the framework's transaction: nothing would be committed. For Spring, make the database by"
                    + " SpringDatabase.of(dataSource, schemas) with the data source of the transaction manager."
                    + " Otherwise tell it by joiningOuterTransactions(...) when its connections are those of a"
                    + " transaction.");
        }
    }

    /** Returns whether the data source returns a connection again while it is in use, as in an outer transaction. */
    private boolean returnsAgain(Connection taken) throws SQLException {
        Connection beneath = beneath(taken);
        if (beneath == taken) {
            return false;
        }
        try (Connection again = source.getConnection()) {
            return beneath(again) == beneath;
        }
    }

    /**
     * Closes {@code connection}. Returns whether the pool's connection that it wraps is still open, or may be. Some
     * pools lead from a statement to that connection. Others show in its text, which is part of the wrapper's, that it
     * was given back.
     */
    private static boolean outlives(Connection connection) throws SQLException {
        Connection pooled;
        try (Statement statement = connection.createStatement()) {
            pooled = statement.getConnection();
        }
        String open = connection.toString();
        connection.close();
        return !pooled.isClosed() && connection.toString().equals(open);
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
