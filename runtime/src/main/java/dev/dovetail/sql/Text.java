package dev.dovetail.sql;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * Text that is written as it is.
 *
 * @param sql the text
 */
public record Text(String sql) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.text(sql);
    }
}
