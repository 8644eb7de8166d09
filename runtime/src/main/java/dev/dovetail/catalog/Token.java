package dev.dovetail.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * A token of a statement.
 *
 * @param kind a word, a quoted name, a literal or a sign
 * @param text the text, without the quotes of a name
 * @param start the position of its first character
 * @param end the position after its last character
 */
record Token(Kind kind, String text, int start, int end) {
    enum Kind { WORD, NAME, LITERAL, SIGN }

    /** Returns whether the token is the keyword or sign {@code word}. */
    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(word);
    }

    /** Returns the tokens of a statement. Skips comments. */
    static List<Token> of(String sql, Quoting quoting) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            int after = quoting.commentEnd(sql, at);
            if (after > at) {
                at = after;
            } else if (Character.isWhitespace(sql.charAt(at))) {
                at++;
            } else {
                Token token = read(sql, at, quoting);
                tokens.add(token);
                at = token.end();
            }
        }
        return tokens;
    }

    private static Token read(String sql, int at, Quoting quoting) {
        char c = sql.charAt(at);
        int quoted = quoting.quotedEnd(sql, at);
        if (quoted > at) {
            return switch (c) {
                case '[' -> new Token(Kind.NAME, sql.substring(at + 1, quoted - 1), at, quoted);
                case '$' -> new Token(Kind.LITERAL, sql.substring(at, quoted), at, quoted);
                default -> quoted(sql, at, quoted, c);
            };
        }
        int end = at;
        while (end < sql.length()
                && (Character.isLetterOrDigit(sql.codePointAt(end)) || "_$.".indexOf(sql.charAt(end)) >= 0)
                && !(sql.charAt(end) == '.' && !Character.isDigit(c))) {
            end += Character.charCount(sql.codePointAt(end));
        }
        return end > at
                ? new Token(Kind.WORD, sql.substring(at, end), at, end)
                : new Token(Kind.SIGN, String.valueOf(c), at, at + 1);
    }

    private static Token quoted(String sql, int at, int end, char quote) {
        String inner = sql.substring(at + 1, Math.max(at + 1, end - 1));
        String text = inner.replace(String.valueOf(quote).repeat(2), String.valueOf(quote));
        return new Token(quote == '\'' ? Kind.LITERAL : Kind.NAME, text, at, end);
    }
}
