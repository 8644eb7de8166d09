package dev.dovetail.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a name in quotes, a literal or a sign of a statement.
 *
 * @param kind which of these
 * @param text the text, of a name without its quotes
 * @param start where it begins in the statement
 * @param end where it ends
 */
record Token(Kind kind, String text, int start, int end) {
    enum Kind { WORD, NAME, LITERAL, SIGN }

    /** Whether it is that keyword, or that sign. */
    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(word);
    }

    /** The tokens of a statement, without comments. */
    static List<Token> of(String sql) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (sql.startsWith("--", at)) {
                at = after(sql, "\n", at);
            } else if (sql.startsWith("/*", at)) {
                at = after(sql, "*/", at + 2);
            } else {
                Token token = read(sql, at);
                tokens.add(token);
                at = token.end();
            }
        }
        return tokens;
    }

    private static int after(String sql, String mark, int from) {
        int found = sql.indexOf(mark, from);
        return found < 0 ? sql.length() : found + mark.length();
    }

    private static Token read(String sql, int at) {
        char c = sql.charAt(at);
        if (c == '"' || c == '`' || c == '\'') {
            return quoted(sql, at, c);
        }
        if (c == '[' && at + 1 < sql.length() && Character.isLetter(sql.charAt(at + 1))) {
            int end = after(sql, "]", at);
            return new Token(Kind.NAME, sql.substring(at + 1, end - 1), at, end);
        }
        int end = at;
        while (end < sql.length() && (Character.isLetterOrDigit(sql.codePointAt(end)) || "_$.".indexOf(sql.charAt(end)) >= 0)
                && !(sql.charAt(end) == '.' && !Character.isDigit(c))) {
            end += Character.charCount(sql.codePointAt(end));
        }
        return end > at
                ? new Token(Kind.WORD, sql.substring(at, end), at, end)
                : new Token(Kind.SIGN, String.valueOf(c), at, at + 1);
    }

    private static Token quoted(String sql, int at, char quote) {
        StringBuilder text = new StringBuilder();
        int i = at + 1;
        while (i < sql.length()) {
            if (sql.charAt(i) == quote) {
                if (i + 1 >= sql.length() || sql.charAt(i + 1) != quote) {
                    break;
                }
                i++;
            }
            text.append(sql.charAt(i));
            i++;
        }
        return new Token(quote == '\'' ? Kind.LITERAL : Kind.NAME, text.toString(), at, Math.min(i + 1, sql.length()));
    }
}
