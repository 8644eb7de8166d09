package dev.dovetail.jdbc;

import dev.dovetail.sql.Dialect;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The connection of a session, taken when a transaction first needs it, with its open statements. */
final class SessionConnection {
    private static final Logger LOGGER = System.getLogger("dev.dovetail.jdbc");

    private final DataSource source;
    private final Dialect dialect;
    private final StatementLog log;
    private final TransactionOptions options;
    private final TimeLimit limit;
    private final OpenStatements open = new OpenStatements();
    private final OpenStatements openKeyed = new OpenStatements();
    private @Nullable TakenConnection taken;
    private boolean inTransaction;
    private boolean used;
    private boolean joined;

    SessionConnection(DataSource source, Dialect dialect, StatementLog log, TransactionOptions options) {
        this.source = source;
        this.dialect = dialect;
        this.log = log;
        this.options = options;
        this.limit = new TimeLimit(options.statementTimeout(), dialect);
    }

    Dialect dialect() {
        return dialect;
    }

    StatementLog log() {
        return log;
    }

    TransactionOptions options() {
        return options;
    }

    TimeLimit limit() {
        return limit;
    }

    boolean isInTransaction() {
        return inTransaction;
    }

    /** Whether the transaction has sent a statement. */
    boolean isUsed() {
        return used;
    }

    /** Whether the last connection belonged to a transaction that somebody else has begun. */
    boolean isJoined() {
        return joined;
    }

    Connection connect() {
        return (taken == null ? take(false) : taken).connection();
    }

    private TakenConnection take(boolean toRead) {
        try {
            TakenConnection taking = toRead
                    ? TakenConnection.takeToRead(source, dialect, options)
                    : TakenConnection.take(source, dialect, inTransaction, options);
            taken = taking;
            joined = taking.isJoined();
            return taking;
        } catch (SQLException e) {
            throw Failures.doing("take a connection from the data source", e, dialect);
        }
    }

    /** Takes a connection for what is only read, with a transaction where it does not commit by itself. */
    void beginReading() {
        refuseSecond();
        inTransaction = take(true).isTransactional();
    }

    /** From now on statements belong to a transaction. */
    void begin() throws SQLException {
        refuseSecond();
        if (taken != null) {
            taken.transactional(true);
        }
        inTransaction = true;
        used = false;
    }

    private void refuseSecond() {
        if (inTransaction) {
            throw new IllegalStateException("A transaction has begun already; commit it or roll it back first.");
        }
    }

    void commit() throws SQLException {
        if (taken != null && inTransaction) {
            taken.commit();
        }
        ended();
    }

    /** Undoes the transaction. With a lost connection it is undone already; the next statement takes another. */
    void rollback() throws SQLException {
        TakenConnection current = taken;
        if (current != null && inTransaction) {
            try {
                current.rollback();
            } catch (SQLException e) {
                boolean lost = current.isLost();
                inTransaction = false;
                release(false);
                if (!lost) {
                    throw e;
                }
            }
        }
        ended();
    }

    /** The connection goes back, unless rows are still being read from it. */
    private void ended() {
        inTransaction = false;
        used = false;
        if (taken != null && taken.isBeingRead()) {
            try {
                taken.transactional(false);
                return;
            } catch (SQLException e) {
                LOGGER.log(Level.DEBUG, "Rows cannot be read on: " + e.getMessage());
            }
        }
        release(true);
    }

    /** Rows are being read; the connection from which they come. */
    @Nullable TakenConnection startReading() {
        limit.ended();
        if (taken != null) {
            taken.startReading();
        }
        return taken;
    }

    /** The statement of rows that are read no more is fit to be used again, where its connection is still there. */
    void stopReading(@Nullable TakenConnection from, String sql, PreparedStatement statement) {
        if (from != null) {
            from.stopReading();
        }
        if (from == taken) {
            giveBack(sql, statement);
        } else {
            close(statement);
        }
    }

    PreparedStatement prepare(String sql) throws SQLException {
        Connection connected = connect();
        used = true;
        PreparedStatement statement = open.take(sql);
        return limit.on(statement != null ? statement : connected.prepareStatement(sql));
    }

    /** The same for one that returns keys, whose columns are as the database names them. */
    PreparedStatement prepare(String sql, String[] keyColumns) throws SQLException {
        Connection connected = connect();
        used = true;
        PreparedStatement statement = openKeyed.take(sql);
        if (statement != null) {
            return limit.on(statement);
        }
        return limit.on(connected.prepareStatement(sql, keyColumns));
    }

    /** A statement is in use no more, and fit to be used again. */
    void giveBack(String sql, PreparedStatement statement) {
        giveBack(open, sql, statement);
    }

    /** The same for one that returns keys. */
    void giveBackKeyed(String sql, PreparedStatement statement) {
        giveBack(openKeyed, sql, statement);
    }

    private void giveBack(OpenStatements idle, String sql, PreparedStatement statement) {
        limit.ended();
        if (taken == null) {
            close(statement);
            return;
        }
        try {
            idle.put(sql, statement);
        } catch (SQLException e) {
            throw Failures.doing("close a statement", e, dialect);
        }
    }

    private void close(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            throw Failures.doing("close a statement", e, dialect);
        }
    }

    /** A statement failed: it is not used again. */
    void discard(@Nullable PreparedStatement statement, SQLException failure) {
        limit.ended();
        if (statement != null) {
            try {
                statement.close();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
    }

    /** Gives the connection back as it was found; a transaction that has not ended is cut off. */
    void close() {
        release(!inTransaction);
        inTransaction = false;
    }

    private void release(boolean ended) {
        TakenConnection current = taken;
        taken = null;
        if (current != null) {
            open.close();
            openKeyed.close();
            limit.lift(current.connection());
            current.giveBack(ended);
        }
    }
}
