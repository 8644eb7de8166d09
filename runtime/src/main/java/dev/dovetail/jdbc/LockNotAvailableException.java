package dev.dovetail.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Another transaction has a lock that a statement needs: it was not to wait for it, or has waited as long as the database
 * lets it. Answers to JPA's {@code LockTimeoutException}.
 */
public final class LockNotAvailableException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    LockNotAvailableException(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
