package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import java.util.Locale;

/**
 * The operand has the form of a pattern.
 *
 * @param operand the operand
 * @param pattern the pattern, with {@code %} for any text and {@code _} for any character
 * @param escape the character that takes their meaning from them
 * @param folded whether the operand is in lower case, and the database has to change the pattern's
 */
record Pattern<R>(SqlNode operand, String pattern, char escape, boolean folded) implements Condition<R> {
    /** Not a backslash, which some databases read as an escape within a literal as well. */
    private static final char ESCAPE = '!';

    /** The operand has {@code text} in it, between what the two ends stand for. */
    static <R> Condition<R> around(String before, String text, String after, SqlNode operand) {
        StringBuilder pattern = new StringBuilder(before);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '_' || c == ESCAPE) {
                pattern.append(ESCAPE);
            }
            pattern.append(c);
        }
        return new Pattern<>(operand, pattern.append(after).toString(), ESCAPE, false);
    }

    static <R> Condition<R> of(String pattern, SqlNode operand) {
        return new Pattern<>(operand, pattern, ESCAPE, false);
    }

    /**
     * Returns the same for a text in lower case. Java and the database do not change the case of all letters alike, so
     * that of others than those of ASCII the database changes it on both sides.
     */
    static <R> Condition<R> folded(Condition<R> condition) {
        Pattern<R> pattern = (Pattern<R>) condition;
        return TextNodes.isAscii(pattern.pattern)
                ? new Pattern<>(pattern.operand, pattern.pattern.toLowerCase(Locale.ROOT), pattern.escape, false)
                : new Pattern<>(pattern.operand, pattern.pattern, pattern.escape, true);
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeLike(out, operand, pattern, escape, folded);
    }
}
