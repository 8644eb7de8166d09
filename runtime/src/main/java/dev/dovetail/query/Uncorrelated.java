package dev.dovetail.query;

import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * The SELECT of a subquery that sees all rows.
 *
 * @param select the SELECT
 * @param call what the application has called
 */
record Uncorrelated(SqlNode select, String call) implements SqlNode {
    /** Returns the SELECT of {@code query}, which is checked unless it sees the row outside. */
    static SqlNode of(Values<?> query, String call) {
        return query instanceof CorrelatedValues<?> ? query.select() : new Uncorrelated(query.select(), call);
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().require(Ability.SUBQUERIES, call, "Execute the query first, and use its result.");
        out.node(select);
    }
}
