package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * The position of a string in another one.
 *
 * @param part the string to find
 * @param text the string to search
 */
record Position(SqlNode part, SqlNode text) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writePosition(out, part, text);
    }
}
