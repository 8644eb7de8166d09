package dev.dovetail.it.database;

import dev.dovetail.jdbc.StatementEvent;
import dev.dovetail.jdbc.StatementListener;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;

/** Has each statement read by a parser that is not Dovetail's and not the database's; one that it does not understand fails. */
final class ParsedStatements implements StatementListener {
    private static final Set<String> KNOWN = new HashSet<>();

    private final Set<String> failures = new LinkedHashSet<>();

    @Override
    public void executed(StatementEvent event) {
        // Long lists and chains say no more than short ones, and take it minutes.
        if (event.sql().startsWith("PRAGMA ") || event.sql().startsWith("SET CONSTRAINTS ")
                || event.sql().length() > 30_000) {
            return;
        }
        synchronized (KNOWN) {
            if (!KNOWN.add(event.sql())) {
                return;
            }
        }
        try {
            CCJSqlParserUtil.parse(inKnownWords(event.sql()));
        } catch (JSQLParserException e) {
            synchronized (failures) {
                failures.add(event.sql() + "\n    " + e.getMessage().lines().findFirst().orElse(""));
            }
        }
    }

    /** One database's own words that the parser does not know, as others that stand in the same place. */
    private static String inKnownWords(String sql) {
        return sql.replace("EXPLAIN QUERY PLAN ", "EXPLAIN ").replace(" GLOB ", " LIKE ").replace(" LOCK IN SHARE MODE", " FOR SHARE")
                .replace(" () VALUES ()", " DEFAULT VALUES")
                .replace(" DROP FOREIGN KEY IF EXISTS ", " DROP CONSTRAINT IF EXISTS ")
                // It has no room for thirty thousand parameters.
                .replaceAll("\\?(?:, \\?){500,}+", "?");
    }

    /** Fails if a statement was not understood. */
    void check() {
        synchronized (failures) {
            if (!failures.isEmpty()) {
                throw new AssertionError("JSqlParser does not understand\n" + String.join("\n", failures));
            }
        }
    }
}
