package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * The place of a text in another one.
 *
 * @param part the text that is looked for
 * @param text the text in which it is looked for
 */
record Position(SqlNode part, SqlNode text) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writePosition(out, part, text);
    }
}
