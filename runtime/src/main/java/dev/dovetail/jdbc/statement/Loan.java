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
 * The time for which work of the application has the connection of a session's transaction. What fails in it, whether
 * the work catches it or not, leaves a transaction that can only be undone, as any other statement does.
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

    /** Sends something to the database. */
    interface Sending<T extends @Nullable Object> {
        T send() throws SQLException;
    }

    /** Puts a setting back. */
    interface Setting {
        void restore() throws SQLException;
    }

    private Loan(SessionConnection owner, Connection connection) {
        this.owner = owner;
        this.connection = connection;
        this.from = owner.taken();
    }

    /** Lends the connection of a transaction to {@code work}. */
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

    /** What to throw for what the work has thrown. */
    private Throwable thrown(Throwable e) {
        Throwable first = failure;
        if (first != null && e == thrown) {
            return first;
        }
        Throwable told = e;
        if (e instanceof SQLException refused) {
            told = ExceptionTranslator.doing("do the work of session.jdbc(...)", refused, owner.dialect());
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
                // Once more nobody knows how the connection is, so that it must not go back as if it were in order.
                Throwable failed = e instanceof SQLException refused
                        ? ExceptionTranslator.doing("put a connection back as it was found", refused, owner.dialect())
                        : e;
                owner.note(WHAT, failed);
                if (first == null && failure == null) {
                    FirstThrown.rethrow(failed);
                }
            }
        }
    }

    /** The real connection, while it is lent. */
    Connection connection() {
        if (ended || owner.taken() != from) {
            throw new IllegalStateException("The connection of session.jdbc(...) is used after its work has ended. Call"
                    + " session.jdbc(...) again.");
        }
        return connection;
    }

    boolean isEnded() {
        return ended || owner.taken() != from;
    }

    /** Lets work see what the driver has beneath, which nobody watches. */
    <T> T raw(Wrapper beneath, Class<T> type) throws SQLException {
        raw = true;
        return type.isInstance(beneath) ? type.cast(beneath) : beneath.unwrap(type);
    }

    /** From now on nobody can know of each failure. */
    void unwatched() {
        raw = true;
    }

    /** The setting is put back when the work has ended. */
    void changed(Setting setting) {
        changed.add(0, setting);
    }

    /** Sends something to the database; where it fails, the transaction can only be undone. */
    <T extends @Nullable Object> T sent(Sending<T> sending) throws SQLException {
        connection();
        try {
            return sending.send();
        } catch (SQLException | RuntimeException | Error e) {
            if (failure == null) {
                thrown = e;
                failure = e instanceof SQLException refused
                        ? ExceptionTranslator.doing("do the work of session.jdbc(...)", refused, owner.dialect()) : e;
            }
            owner.note(WHAT, failure);
            throw e;
        }
    }

    /** What has failed so far; null for nothing. */
    @Nullable Throwable failure() {
        return failure;
    }

    /** A savepoint that work has set itself, before anything failed, has saved the transaction. */
    void saved() {
        Throwable mended = failure;
        if (mended != null && owner.forgive(mended)) {
            failure = null;
            thrown = null;
        }
    }
}
