package dev.dovetail.jdbc.statement;

import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The prepared statements that were used last and are not in use now, by their text. One in use is taken out, so that
 * the same text can be executed while its rows are still being read.
 */
final class OpenStatements {
    private static final Logger LOGGER = System.getLogger("dev.dovetail.jdbc");
    private static final int MOST = 32;
    /** A longer one has a list of many values: it holds much memory, and is seldom asked for again. */
    private static final int LONGEST = 32_000;

    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    @Nullable PreparedStatement take(String sql) {
        return idle.remove(sql);
    }

    void put(String sql, PreparedStatement statement) {
        if (sql.length() > LONGEST) {
            close(statement);
            return;
        }
        PreparedStatement other = idle.put(sql, statement);
        if (other != null) {
            close(other);
        }
        if (idle.size() > MOST) {
            Iterator<PreparedStatement> oldest = idle.values().iterator();
            PreparedStatement unused = oldest.next();
            oldest.remove();
            close(unused);
        }
    }

    /** Closes all of them; with one that does not close its connection has gone, or goes now. */
    void close() {
        if (idle.isEmpty()) {
            return;
        }
        List<PreparedStatement> statements = List.copyOf(idle.values());
        idle.clear();
        for (PreparedStatement statement : statements) {
            close(statement);
        }
    }

    /** Closes one that has done its work: that it does not close is no failure of that work. */
    static void close(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException | RuntimeException | Error e) {
            LOGGER.log(Level.DEBUG, "A statement cannot be closed: " + e);
        }
    }
}
