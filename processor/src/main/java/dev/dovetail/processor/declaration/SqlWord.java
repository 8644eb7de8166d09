package dev.dovetail.processor.declaration;

import java.util.ArrayList;
import java.util.List;

/**
 * A token of SQL in an annotation.
 *
 * @param kind the kind of token
 * @param text the token, with its quotes
 * @param start its position in the SQL
 */
public record SqlWord(Kind kind, String text, int start) {
    /** The kinds of tokens that the checks distinguish. {@code OPEN} is a quote that is not closed. */
    public enum Kind { NAME, QUOTED_NAME, TEXT, NUMBER, COMMENT, SIGN, OPEN }

    private static final String PAIRS = "<= >= <> != || :: && == -> !~ ~* @> <@";

    /**
     * Returns the tokens of {@code sql}. A quote that is not closed gives one {@link Kind#OPEN} token up to the end.
     */
    public static List<SqlWord> of(String sql) {
        List<SqlWord> words = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            char letter = sql.charAt(at);
            if (Character.isWhitespace(letter)) {
                at++;
                continue;
            }
            SqlWord word = word(sql, at, letter);
            words.add(word);
            at += word.text().length();
        }
        return words;
    }

    /** Returns whether this token is {@code word}, in any case. */
    public boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    /** Returns the text without the quotes of a quoted name. */
    public String name() {
        return kind == Kind.QUOTED_NAME ? text.substring(1, text.length() - 1) : text;
    }

    private static SqlWord word(String sql, int at, char letter) {
        if (letter == '\'') {
            return quoted(sql, at, letter, Kind.TEXT);
        }
        if (letter == '"' || letter == '`') {
            return quoted(sql, at, letter, Kind.QUOTED_NAME);
        }
        if (sql.startsWith("--", at)) {
            int end = sql.indexOf('\n', at);
            return cut(sql, at, end < 0 ? sql.length() : end, Kind.COMMENT);
        }
        if (sql.startsWith("/*", at)) {
            int end = sql.indexOf("*/", at + 2);
            return cut(sql, at, end < 0 ? sql.length() : end + 2, Kind.COMMENT);
        }
        if (Character.isDigit(letter) || letter == '.' && at + 1 < sql.length()
                && Character.isDigit(sql.charAt(at + 1))) {
            return cut(sql, at, numberEnd(sql, at), Kind.NUMBER);
        }
        if (Character.isJavaIdentifierStart(letter)) {
            int end = at;
            while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end)) && sql.charAt(end) != 0) {
                end++;
            }
            return cut(sql, at, end, Kind.NAME);
        }
        boolean isPair = at + 2 <= sql.length() && !sql.substring(at, at + 2).isBlank()
                && PAIRS.contains(sql.substring(at, at + 2)) && sql.charAt(at + 1) != ' ';
        return cut(sql, at, at + (isPair ? 2 : 1), Kind.SIGN);
    }

    private static int numberEnd(String sql, int at) {
        int end = at;
        while (end < sql.length() && (Character.isLetterOrDigit(sql.charAt(end)) || sql.charAt(end) == '.'
                || (sql.charAt(end) == '-' || sql.charAt(end) == '+')
                        && Character.toLowerCase(sql.charAt(end - 1)) == 'e' && end > at)) {
            end++;
        }
        return end;
    }

    /** Returns the quoted token at {@code at}. A doubled quote inside stands for one quote. */
    private static SqlWord quoted(String sql, int at, char quote, Kind kind) {
        int end = at + 1;
        while (end < sql.length()) {
            if (sql.charAt(end) == quote) {
                if (end + 1 >= sql.length() || sql.charAt(end + 1) != quote) {
                    return cut(sql, at, end + 1, kind);
                }
                end++;
            }
            end++;
        }
        return cut(sql, at, sql.length(), Kind.OPEN);
    }

    private static SqlWord cut(String sql, int from, int to, Kind kind) {
        return new SqlWord(kind, sql.substring(from, to), from);
    }
}
