package dev.dovetail.compiled;

import dev.dovetail.sql.BoundSql;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Statements for rows whose identifiers are read first, because each statement changes what the conditions compare.
 *
 * @param keys the SELECT of the identifiers
 * @param statements returns the statements for some of the identifiers; the last one returns the number of entities
 */
public record KeyedStatements(BoundSql keys, Function<List<Object>, List<BoundSql>> statements) {
    /** Returns the SQL, with one parameter for the identifiers. */
    public String sql() {
        List<String> all = new ArrayList<>();
        all.add(keys.text());
        statements.apply(List.of()).forEach(each -> all.add(each.text()));
        return String.join("; ", all);
    }
}
