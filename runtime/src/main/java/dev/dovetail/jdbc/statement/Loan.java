package dev.dovetail.jdbc.statement;

import dev.dovetail.jdbc.JdbcCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Wrapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The period in which application code in {@code session.jdbc(...)} uses the connection of a session. After a failure
 * in it, caught or not, the transaction can only be rolled back, as after any failed statement.
 */
final class Loan {
    private static final String WHAT = "work of jdbc(...)";

    private final SessionConnection owner;
    private final @Nullable BorrowedConnection from;
    private final Connection connection;
    private final List<Setting> changed = new ArrayList<>();
    private @Nullable Throwable thrown;
    private @Nullable Throwable failure;
    private boolean raw;
    private boolean ended;

    /** A call that sends something to the database. */
    interface Sending<T extends @Nullable Object> {
        T send() throws SQLException;
    }

    /** A call that restores a setting of the connection. */
    interface Setting {
        void restore() throws SQLException;
    }

    private Loan(SessionConnection owner, Connection connection) {
        this.owner = owner;
        this.connection = connection;
        this.from = owner.taken();
    }

    /** Runs {@code work} with the connection of the session's transaction. */
    static <T extends @Nullable Object> T run(SessionConnection owner, JdbcCall<T> work) {
        Loan loan = new Loan(owner, owner.connect());
        owner.used();
        Throwable first = null;
        try {
            return work.call(new LentConnection(loan));
        } catch (Exception | Error e) {
            first = loan.thrown(e);
            throw FirstThrown.unchecked(first);
        } finally {
            loan.end(first);
        }
    }

    /** Returns the exception to throw for {@code e}, which the work has thrown. */
    private Throwable thrown(Throwable e) {
        Throwable first = failure;
        if (first != null && e == thrown) {
            return first;
        }
        Throwable told = e;
        if (e instanceof SQLException refused) {
            told = owner.translator().failing("do the work of session.jdbc(...)", refused);
        } else if (e instanceof IOException broken) {
            told = new UncheckedIOException(broken);
        } else if (e instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        if (e instanceof SQLException || e instanceof Error || raw) {
            owner.note(WHAT, told);
        }
        if (told instanceof Error error) {
            throw error;
        }
        return told;
    }

    private void end(@Nullable Throwable first) {
        ended = true;
        for (Setting setting : owner.taken() == from ? changed : List.<Setting>of()) {
            try {
                setting.restore();
            } catch (SQLException | RuntimeException | Error e) {
                // The state of the connection is unknown, so it must not be given back as if it were restored.
                Throwable failed = e instanceof SQLException refused
                        ? owner.translator().failing("put a connection back as it was found", refused)
                        : e;
                owner.note(WHAT, failed);
                if (first == null && failure == null) {
                    FirstThrown.rethrow(failed);
                }
            }
        }
    }

    /**
     * Returns the real connection.
     *
     * @throws IllegalStateException if the loan has ended
     */
    Connection connection() {
        if (ended || owner.taken() != from) {
            throw new IllegalStateException("The connection of session.jdbc(...) is used after its work has ended. Call"
                    + " session.jdbc(...) again.");
        }
        return connection;
    }

    /** Returns whether the work has ended, or the session has another connection. */
    boolean isEnded() {
        return ended || owner.taken() != from;
    }

    /**
     * Returns the object of the driver. Its failures cannot be observed, so any exception of the work counts as a
     * failure.
     */
    <T> T raw(Wrapper beneath, Class<T> type) throws SQLException {
        raw = true;
        return type.isInstance(beneath) ? type.cast(beneath) : beneath.unwrap(type);
    }

    /** Records that failures can no longer all be observed. */
    void unwatched() {
        raw = true;
    }

    /** Registers a setting to restore when the work has ended. */
    void changed(Setting setting) {
        changed.add(0, setting);
    }

    /** Sends something to the database. After a failure the transaction can only be rolled back. */
    <T extends @Nullable Object> T sent(Sending<T> sending) throws SQLException {
        connection();
        try {
            return sending.send();
        } catch (SQLException | RuntimeException | Error e) {
            if (failure == null) {
                thrown = e;
                failure = e instanceof SQLException refused
                        ? owner.translator().failing("do the work of session.jdbc(...)", refused) : e;
            }
            owner.note(WHAT, failure);
            throw e;
        }
    }

    /** Returns the first failure so far, or null. */
    @Nullable Throwable failure() {
        return failure;
    }

    /** Clears the failure, because the work has rolled back to a savepoint that it had set before. */
    void saved() {
        Throwable mended = failure;
        if (mended != null && owner.forgive(mended)) {
            failure = null;
            thrown = null;
        }
    }
}
