package dev.dovetail.query;

import dev.dovetail.dialect.SqlWriter;

/**
 * A function from string to string.
 *
 * @param name the name of the function
 * @param argument the argument
 */
record TextFunction<R>(String name, StringExpression<R> argument) implements StringExpression<R> {
    @Override
    public void writeTo(SqlWriter out) {
        out.text(name).text("(").node(TextNodes.operand(argument)).text(")");
    }
}
