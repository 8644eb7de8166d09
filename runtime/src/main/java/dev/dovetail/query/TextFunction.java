package dev.dovetail.query;

import dev.dovetail.dialect.SqlWriter;

/**
 * A function from text to text.
 *
 * @param name the function's name
 * @param argument the text
 */
record TextFunction<R>(String name, StringExpression<R> argument) implements StringExpression<R> {
    @Override
    public void writeTo(SqlWriter out) {
        out.text(name).text("(").node(argument).text(")");
    }
}
