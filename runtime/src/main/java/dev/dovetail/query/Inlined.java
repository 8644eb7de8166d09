package dev.dovetail.query;

import dev.dovetail.sql.Constant;
import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;
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
