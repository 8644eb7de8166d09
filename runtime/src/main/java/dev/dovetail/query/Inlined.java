package dev.dovetail.query;

import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.sql.StatementWriter;

/**
 * A value that is written into the SQL.
 *
 * @param constant the value
 */
record Inlined(Constant constant) implements SqlNode {
    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        out.literal(constant);
    }
}
