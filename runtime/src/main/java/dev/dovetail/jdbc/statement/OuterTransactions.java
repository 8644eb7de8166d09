package dev.dovetail.jdbc.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source, and what tells its connections that are free from those of a transaction that somebody else has begun,
 * for example Spring. One that knows of transactions gives the same connection again for as long as one lasts, and
 * without auto-commit. Only where that can be so is it asked for a second connection: a pool of one would wait for
 * ever.
 */
public final class OuterTransactions {
    private static final String SPRINGS = "org.springframework.jdbc.datasource.ConnectionProxy";

    private final DataSource source;
    private final @Nullable BooleanSupplier active;
    private volatile boolean commitsItself;
    /** The class of the last connection that was not Spring's: a pool gives the same one again and again. */
    private volatile @Nullable Class<?> plain;

    /**
     * The connections of {@code source}.
     *
     * @param active whether a transaction of somebody else's is active in this thread; null to find out
     */
    public OuterTransactions(DataSource source, @Nullable BooleanSupplier active) {
        this.source = source;
        this.active = active;
    }

    /** The same data source, which joins what {@code active} says. */
    public OuterTransactions joining(BooleanSupplier active) {
        return new OuterTransactions(source, active);
    }

    /** Takes a connection; it goes back by being closed. */
    Connection take() throws SQLException {
        return source.getConnection();
    }

    /** Returns whether {@code taken}, just taken, belongs to a transaction that somebody else has begun. */
    boolean owns(Connection taken) throws SQLException {
        if (isFree(taken)) {
            return false;
        }
        if (active != null) {
            return active.getAsBoolean();
        }
        // A pool of connections without auto-commit gives them without any transaction as well.
        if (!commitsItself && !isSprings(taken)) {
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
     * Returns whether it certainly belongs to nobody's transaction: it commits each statement by itself. Remembers
     * that.
     */
    boolean isFree(Connection taken) throws SQLException {
        boolean free = taken.getAutoCommit();
        if (free && !commitsItself) {
            commitsItself = true;
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

    /** What a connection that shares another one is a view of; itself where it stands for itself. */
    private static Connection beneath(Connection connection) throws SQLException {
        return connection.getMetaData().getConnection();
    }
}
