package dev.dovetail.query;

import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.sql.StatementWriter;

/**
 * {@code operand IN (SELECT ...)}.
 *
 * @param operand the operand
 * @param query the query
 */
record InQuery<R>(SqlNode operand, Values<?> query) implements Condition<R> {
    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        if (!(query instanceof CorrelatedValues<?>)) {
            out.dialect().require(Ability.SUBQUERIES, "in(query)",
                    "Execute the query first, and give in(...) its list.");
        }
        out.node(operand).text(" IN (");
        if (!query.isPaged() || out.dialect().limitsWithin()) {
            out.node(query.select()).text(")");
            return;
        }
        if (query instanceof CorrelatedValues<?>) {
            throw new IllegalStateException((out.dialect().name().equals("mysql") ? "MySQL" : "MariaDB")
                    + " has no limit in a query that sees the row outside and gives a list of values."
                    + " Ask by exists() without limit(...), or compare with scalar(...).");
        }
        out.text("SELECT * FROM (").node(query.select()).text(") ").text(out.newAlias("rows")).text(")");
    }
}
