package dev.dovetail.sql;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * SQL that is written unchanged.
 *
 * @param sql the SQL
 */
public record Text(String sql) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.text(sql);
    }
}
