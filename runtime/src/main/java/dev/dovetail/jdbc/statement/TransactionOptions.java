package dev.dovetail.jdbc.statement;

import dev.dovetail.jdbc.Isolation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How transactions run.
 *
 * @param isReadOnly whether statements that write are refused
 * @param isolation how far they are kept from others; null as the connection is found
 * @param statementTimeout how long each statement may take; zero for as long as it takes
 */
public record TransactionOptions(boolean isReadOnly, @Nullable Isolation isolation, Duration statementTimeout) {
    /** As the connection is found. */
    public static final TransactionOptions NONE = new TransactionOptions(false, null, Duration.ZERO);

    /** Refuses a negative time. */
    public TransactionOptions {
        checkTimeout(statementTimeout);
    }

    /** The same, read-only. */
    public TransactionOptions readOnly() {
        return new TransactionOptions(true, isolation, statementTimeout);
    }

    /** The same, at {@code isolation}. */
    public TransactionOptions with(Isolation isolation) {
        return new TransactionOptions(isReadOnly, isolation, statementTimeout);
    }

    /** The same, with {@code statementTimeout}. */
    public TransactionOptions with(Duration statementTimeout) {
        return new TransactionOptions(isReadOnly, isolation, statementTimeout);
    }

    /** Returns whether a connection has to be changed for it. */
    boolean changesConnection() {
        return isReadOnly || isolation != null;
    }

    /** Gives the time back where it can be one. */
    static Duration checkTimeout(Duration timeout) {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("A statement cannot take " + timeout
                    + ". Give the longest time, or Duration.ZERO for no limit.");
        }
        return timeout;
    }
}
