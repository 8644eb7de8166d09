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

/** The timeout of the statements of a session. Drivers count whole seconds. */
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

    /** Sets the timeout of later statements. */
    void set(Duration timeout) {
        this.timeout = timeout;
    }

    /** Sets the query timeout of {@code statement}, unless the data source has set a shorter one. */
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

    /** Stops the timer of the last statement. */
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

    /** Cancels statements for drivers that do not do so. Started on first use. */
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

    /** Returns the timeout, rounded up to whole seconds. */
    private int seconds() {
        long seconds = timeout.getNano() == 0 ? timeout.getSeconds() : timeout.getSeconds() + 1;
        return (int) Math.min(seconds, Integer.MAX_VALUE);
    }

    /** Restores the query timeout for drivers that store it in the connection, for example H2. */
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
