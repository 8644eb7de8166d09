package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/** Parts of functions of texts. */
final class TextNodes {
    private TextNodes() {}

    /** A text as an argument of a function. */
    static SqlNode literal(String text) {
        return new Literal(new Constant(text, ColumnType.STRING), ColumnType.STRING);
    }

    /** Returns whether a text has no other characters than those of ASCII. */
    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** A place in a text as an argument of a function. */
    static SqlNode number(int place) {
        return new Literal(new Constant(place, ColumnType.INT), ColumnType.INT);
    }

    /**
     * The number of characters of a text.
     *
     * @param text the text
     */
    record Length(SqlNode text) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            out.text(out.dialect().lengthFunction()).text("(").node(text).text(")");
        }
    }
}
