package dev.dovetail.jdbc.statement;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The prepared statements that were used last and are not in use now, by their text. One in use is taken out, so that
 * the same text can be executed while its rows are still being read.
 *
 * <p>They are a chain, the last used first: most sessions have one or two, and none has more than {@link #MOST}.
 */
final class StatementCache {
    private static final Logger LOGGER = System.getLogger("dev.dovetail.jdbc");
    private static final int MOST = 32;
    /**
     * The length of the longest SQL that is cached. Longer SQL has a list of many values, uses much memory, and is
     * rarely used again.
     */
    private static final int LONGEST = 32_000;

    private @Nullable Idle newest;

    /** Removes and returns a statement that is not in use, or returns null if there is none for {@code sql}. */
    @Nullable PreparedStatement take(String sql) {
        Idle newer = null;
        for (Idle each = newest; each != null; each = each.older) {
            if (each.sql.equals(sql)) {
                if (newer == null) {
                    newest = each.older;
                } else {
                    newer.older = each.older;
                }
                return each.statement;
            }
            newer = each;
        }
        return null;
    }

    /** Adds a statement that is no longer in use. Closes it if its SQL is too long. */
    void put(String sql, PreparedStatement statement) {
        if (sql.length() > LONGEST) {
            close(statement);
            return;
        }
        PreparedStatement other = take(sql);
        newest = new Idle(sql, statement, newest);
        if (other != null) {
            close(other);
        } else {
            closeOldest(newest);
        }
    }

    private static void closeOldest(Idle first) {
        Idle last = first;
        for (int kept = 1; kept < MOST && last.older != null; kept++) {
            last = last.older;
        }
        if (last.older != null) {
            close(last.older.statement);
            last.older = null;
        }
    }

    /** Closes all statements. A failure to close means that the connection is lost or about to be closed. */
    void close() {
        Idle first = newest;
        newest = null;
        for (Idle each = first; each != null; each = each.older) {
            close(each.statement);
        }
    }

    /** Closes a statement after its use. A failure is only logged. */
    static void close(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException | RuntimeException | Error e) {
            LOGGER.log(Level.DEBUG, "A statement cannot be closed: " + e);
        }
    }

    private static final class Idle {
        final String sql;
        final PreparedStatement statement;
        @Nullable Idle older;

        Idle(String sql, PreparedStatement statement, @Nullable Idle older) {
            this.sql = sql;
            this.statement = statement;
            this.older = older;
        }
    }
}
