package dev.dovetail.it.query;

import dev.dovetail.jdbc.StatementEvent;
import dev.dovetail.jdbc.StatementListener;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;

/** Has each statement read by a parser that knows nothing of the database, and remembers what it does not understand. */
final class ParsedStatements implements StatementListener {
    private final Set<String> known = new LinkedHashSet<>();
    private final List<String> failures = new ArrayList<>();

    @Override
    public void executed(StatementEvent event) {
        if (known.add(event.sql())) {
            try {
                CCJSqlParserUtil.parse(event.sql());
            } catch (JSQLParserException e) {
                failures.add(event.sql() + "\n    " + e.getMessage().lines().findFirst().orElse(""));
            }
        }
    }

    int count() {
        return known.size();
    }

    List<String> failures() {
        return failures;
    }
}
