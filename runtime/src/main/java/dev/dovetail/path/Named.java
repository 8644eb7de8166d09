package dev.dovetail.path;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.sql.StatementWriter;

/**
 * An expression with a column alias.
 *
 * @param expression the expression
 * @param name the alias
 */
public record Named(SqlNode expression, String name) implements SqlNode {
    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        (out.isGroup(expression) ? out.whole(expression) : out.node(expression)).text(" AS ").identifier(name);
    }

    @Override
    public SqlNode unnamed() {
        return expression;
    }
}
