package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import java.util.Locale;

/**
 * {@code operand LIKE pattern}.
 *
 * @param operand the operand
 * @param pattern the pattern; {@code %} matches any string and {@code _} any character
 * @param escape the character before a {@code %} or {@code _} that stands for itself
 * @param folded whether the operand is in lower case, so that the database must convert the pattern too
 */
record Pattern<R>(SqlNode operand, String pattern, char escape, boolean folded) implements Condition<R> {
    /** The escape character. Some databases also interpret a backslash within a literal. */
    private static final char ESCAPE = '!';

    /**
     * Returns the condition that {@code operand} matches {@code text} between the wildcards {@code before} and
     * {@code after}.
     */
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

    /** Returns the condition that {@code operand} matches {@code pattern}. */
    static <R> Condition<R> of(String pattern, SqlNode operand) {
        return new Pattern<>(operand, pattern, ESCAPE, false);
    }

    /**
     * Returns {@code condition} for an operand in lower case. Java and databases convert non-ASCII letters differently,
     * so the database converts a pattern with such letters.
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
