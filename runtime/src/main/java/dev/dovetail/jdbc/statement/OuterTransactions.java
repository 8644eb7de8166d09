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
    private static final String SPRINGS = "org.springframework.jdbc.datasource.ConnectionProxy";

    private final DataSource source;
    private final @Nullable BooleanSupplier active;
    private volatile boolean autoCommitSeen;
    /** The class of the last connection that was not Spring's: a pool gives the same one again and again. */
    private volatile @Nullable Class<?> plain;

    /**
     * Creates an instance for {@code source}.
     *
     * @param source the data source
     * @param active tells whether an outer transaction is active in the current thread; null to detect it
     */
    public OuterTransactions(DataSource source, @Nullable BooleanSupplier active) {
        this.source = source;
        this.active = active;
    }

    /** Returns a copy that joins outer transactions if {@code active} tells so. */
    public OuterTransactions joining(BooleanSupplier active) {
        return new OuterTransactions(source, active);
    }

    /** Returns a connection, which the caller must close. */
    Connection take() throws SQLException {
        return source.getConnection();
    }

    /** Returns whether {@code taken}, a new connection, belongs to an outer transaction. */
    boolean owns(Connection taken) throws SQLException {
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
