package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import java.util.List;

/**
 * The concatenation of strings.
 *
 * @param texts the strings
 */
record Concatenation(List<SqlNode> texts) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeConcatenation(out, texts);
    }
}
