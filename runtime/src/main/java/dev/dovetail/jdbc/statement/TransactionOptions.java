package dev.dovetail.jdbc.statement;

import dev.dovetail.jdbc.Isolation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The options of transactions.
 *
 * @param isReadOnly whether statements that write are refused
 * @param isolation the isolation level; null for that of the connection
 * @param statementTimeout the timeout of each statement; zero means none
 * @param hidesValues whether values that are bound, or that drivers repeat, are left out of logs and messages
 */
public record TransactionOptions(boolean isReadOnly, @Nullable Isolation isolation, Duration statementTimeout,
        boolean hidesValues) {
    /** The options that leave the connection as it is. */
    public static final TransactionOptions NONE = new TransactionOptions(false, null, Duration.ZERO, false);

    /** Checks that the timeout is not negative. */
    public TransactionOptions {
        checkTimeout(statementTimeout);
    }

    /** Returns a copy that is read-only. */
    public TransactionOptions readOnly() {
        return new TransactionOptions(true, isolation, statementTimeout, hidesValues);
    }

    /** Returns a copy with {@code isolation}. */
    public TransactionOptions with(Isolation isolation) {
        return new TransactionOptions(isReadOnly, isolation, statementTimeout, hidesValues);
    }

    /** Returns a copy with {@code statementTimeout}. */
    public TransactionOptions with(Duration statementTimeout) {
        return new TransactionOptions(isReadOnly, isolation, statementTimeout, hidesValues);
    }

    /** Returns a copy that leaves values out of logs and messages. */
    public TransactionOptions hidingValues() {
        return new TransactionOptions(isReadOnly, isolation, statementTimeout, true);
    }

    /** Returns whether the settings of the connection must be changed. */
    boolean changesConnection() {
        return isReadOnly || isolation != null;
    }

    /** Returns {@code timeout}, or throws an exception if it is negative. */
    static Duration checkTimeout(Duration timeout) {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("A statement cannot take " + timeout
                    + ". Give the longest time, or Duration.ZERO for no limit.");
        }
        return timeout;
    }
}
