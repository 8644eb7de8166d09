package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How long each statement of a session may take, in whole seconds: drivers count those. */
final class TimeLimit {
    private static final Logger LOGGER = System.getLogger("dev.dovetail.jdbc");
    private static final int UNTOUCHED = -1;

    private final boolean watches;
    private Duration timeout;
    private int asFound = UNTOUCHED;
    private @Nullable Future<?> watch;

    TimeLimit(Duration timeout, Dialect dialect) {
        this.timeout = timeout;
        this.watches = !dialect.endsLongStatements();
    }

    Duration timeout() {
        return timeout;
    }

    void set(Duration timeout) {
        this.timeout = timeout;
    }

    /** Limits the statement, unless the data source has limited it more, for example to what a transaction has left. */
    <S extends Statement> S on(S statement) throws SQLException {
        if (timeout.isZero() && asFound == UNTOUCHED) {
            return statement;
        }
        if (asFound == UNTOUCHED) {
            asFound = statement.getQueryTimeout();
        }
        int seconds = seconds();
        boolean limitedMore = asFound != 0 && (seconds == 0 || asFound < seconds);
        statement.setQueryTimeout(limitedMore ? asFound : seconds);
        if (watches && seconds > 0) {
            ended();
            watch = Watchdog.TIMER.schedule(() -> cancel(statement), seconds, TimeUnit.SECONDS);
        }
        return statement;
    }

    /** The last statement that was limited has been executed. */
    void ended() {
        if (watch != null) {
            watch.cancel(false);
            watch = null;
        }
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException | RuntimeException e) {
            LOGGER.log(Level.DEBUG, "A statement cannot be ended: " + e);
        }
    }

    /** Ends statements where the driver does not; started only then. */
    private static final class Watchdog {
        private static final ScheduledThreadPoolExecutor TIMER = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "dovetail-statement-timeouts");
            thread.setDaemon(true);
            return thread;
        });

        static {
            TIMER.setRemoveOnCancelPolicy(true);
        }
    }

    /** A part of a second counts as one. */
    private int seconds() {
        long seconds = timeout.getNano() == 0 ? timeout.getSeconds() : timeout.getSeconds() + 1;
        return (int) Math.min(seconds, Integer.MAX_VALUE);
    }

    /** Drivers that keep the limit with the connection, as H2's, get the one back that they had. */
    void lift(Connection connection) {
        ended();
        if (asFound == UNTOUCHED) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(asFound);
        } catch (SQLException | RuntimeException | Error e) {
            LOGGER.log(Level.DEBUG, "The time limit of statements cannot be lifted: " + e);
        }
        asFound = UNTOUCHED;
    }
}
