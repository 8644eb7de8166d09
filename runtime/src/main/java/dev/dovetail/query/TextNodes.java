package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/** Creates the operands of string functions. */
final class TextNodes {
    private TextNodes() {}

    /** Returns a string as an operand. */
    static SqlNode literal(String text) {
        return new Literal(new Constant(text, ColumnType.STRING), ColumnType.STRING);
    }

    /** Returns {@code text} as an operand. A column with a fixed length loses the spaces that pad it. */
    static SqlNode operand(SqlNode text) {
        return text instanceof Column<?, ?> column && column.attribute().isPadded() ? new Unpadded(text) : text;
    }

    /** Returns whether {@code text} has only ASCII characters. */
    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** Returns a position in a string as an operand. */
    static SqlNode number(int place) {
        return new Literal(new Constant(place, ColumnType.INT), ColumnType.INT);
    }

    /**
     * The number of characters of a string.
     *
     * @param text the string
     */
    record Length(SqlNode text) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            out.text(out.dialect().lengthFunction()).text("(").node(text).text(")");
        }
    }

    /**
     * A string of a column with a fixed length, without the spaces that pad it.
     *
     * @param text the column
     */
    record Unpadded(SqlNode text) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            out.dialect().writeUnpadded(out, text);
        }
    }
}
