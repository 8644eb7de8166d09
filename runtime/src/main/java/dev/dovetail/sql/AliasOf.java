package dev.dovetail.sql;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * The alias of a table reference.
 *
 * @param reference the table reference
 */
public record AliasOf(TableReference reference) implements SqlNode {
    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        out.text(out.alias(reference));
    }
}
