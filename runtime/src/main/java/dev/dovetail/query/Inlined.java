package dev.dovetail.query;

import dev.dovetail.sql.Constant;
import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

/**
 * A value that is written into the SQL.
 *
 * @param constant the value
 */
record Inlined(Constant constant) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.literal(constant);
    }
}
