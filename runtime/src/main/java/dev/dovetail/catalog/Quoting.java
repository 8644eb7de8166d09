package dev.dovetail.catalog;

import java.util.Set;

/**
 * Finds the ends of quoted names, literals and comments in SQL.
 *
 * @param forms the forms that a database has besides the quotes and comments of the standard
 */
public record Quoting(Set<Form> forms) {
    /** A form of quotes or comments outside the standard. */
    public enum Form {
        /** A backslash in a literal escapes the next character. */
        BACKSLASH,
        /** A backslash escapes the next character in a literal that begins with {@code E}. */
        ESCAPE_STRING,
        /** Literals between {@code $$} or {@code $tag$}. */
        DOLLAR,
        /** Names in brackets. */
        BRACKETS,
        /** Names in backticks. */
        BACKTICKS,
        /** Comments from a hash to the end of the line. */
        HASH,
        /** Nested comments. */
        NESTED_COMMENTS
    }

    /** Returns the quotes of the standard and {@code forms}. */
    public static Quoting with(Form... forms) {
        return new Quoting(Set.of(forms));
    }

    /** Returns whether {@code sql} has a comment. */
    boolean hasComments(String sql) {
        int at = 0;
        while (at < sql.length()) {
            if (commentEnd(sql, at) > at) {
                return true;
            }
            at = Math.max(at + 1, quotedEnd(sql, at));
        }
        return false;
    }

    /** Returns whether the database has {@code form}. */
    boolean has(Form form) {
        return forms.contains(form);
    }

    /**
     * Returns the number of parameters of a statement: the number of question marks outside quotes and comments, or the
     * highest number after one. Returns -1 if it cannot be determined. {@code ??} is an operator in JDBC, not a
     * parameter.
     */
    public int parameters(String sql) {
        int marks = 0;
        int highest = 0;
        int at = 0;
        while (at < sql.length()) {
            int end = Math.max(commentEnd(sql, at), quotedEnd(sql, at));
            char c = sql.charAt(at);
            // The meaning of a backslash depends on settings of the server. SQLite also has named parameters.
            if (c == '\'' && sql.substring(at, end).indexOf('\\') >= 0 || isNamed(sql, at)) {
                return -1;
            }
            if (end > at) {
                at = end;
            } else if (sql.startsWith("??", at)) {
                at += 2;
            } else if (c == '?') {
                int number = at + 1;
                while (number < sql.length() && Character.isDigit(sql.charAt(number))) {
                    number++;
                }
                if (number == at + 1) {
                    marks++;
                } else if (number - at < 8) {
                    highest = Math.max(highest, Integer.parseInt(sql.substring(at + 1, number)));
                }
                at = number;
            } else {
                at++;
            }
        }
        return marks > 0 && highest > 0 ? -1 : marks + highest;
    }

    private boolean isNamed(String sql, int at) {
        return has(Form.BRACKETS) && ":@$".indexOf(sql.charAt(at)) >= 0 && at + 1 < sql.length()
                && Character.isLetter(sql.charAt(at + 1));
    }

    /** Returns the end of the comment that begins at {@code at}, or {@code at} if none begins there. */
    int commentEnd(String sql, int at) {
        char c = sql.charAt(at);
        if (c == '-' && sql.startsWith("--", at) || c == '#' && has(Form.HASH)) {
            return lineEnd(sql, at);
        }
        // MariaDB executes the text between /*! and */.
        boolean executed = has(Form.HASH) && (sql.startsWith("/*!", at) || sql.startsWith("/*M!", at));
        return !executed && sql.startsWith("/*", at) ? blockEnd(sql, at + 2) : at;
    }

    private static int lineEnd(String sql, int at) {
        int end = at;
        while (end < sql.length() && sql.charAt(end) != '\n') {
            end++;
        }
        return Math.min(end + 1, sql.length());
    }

    private int blockEnd(String sql, int from) {
        int depth = 1;
        int at = from;
        while (at < sql.length() && depth > 0) {
            if (sql.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else if (has(Form.NESTED_COMMENTS) && sql.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else {
                at++;
            }
        }
        return at;
    }

    /** Returns the end of the quoted name or literal that begins at {@code at}, or {@code at} if none begins there. */
    int quotedEnd(String sql, int at) {
        char c = sql.charAt(at);
        return switch (c) {
            case '\'' -> quoteEnd(sql, at, has(Form.BACKSLASH) || has(Form.ESCAPE_STRING) && isEscape(sql, at));
            case '"' -> quoteEnd(sql, at, has(Form.BACKSLASH));
            case '`' -> has(Form.BACKTICKS) ? quoteEnd(sql, at, false) : at;
            case '[' -> has(Form.BRACKETS) ? after(sql, "]", at + 1) : at;
            case '$' -> has(Form.DOLLAR) ? dollarEnd(sql, at) : at;
            default -> at;
        };
    }

    private static int quoteEnd(String sql, int at, boolean backslash) {
        char quote = sql.charAt(at);
        int end = at + 1;
        while (end < sql.length()) {
            char c = sql.charAt(end);
            if (c == '\\' && backslash) {
                end++;
            } else if (c == quote) {
                if (end + 1 == sql.length() || sql.charAt(end + 1) != quote) {
                    return end + 1;
                }
                end++;
            }
            end++;
        }
        return sql.length();
    }

    private static boolean isEscape(String sql, int at) {
        return at > 0 && Character.toUpperCase(sql.charAt(at - 1)) == 'E' && (at == 1 || !isPart(sql.charAt(at - 2)));
    }

    private static int dollarEnd(String sql, int at) {
        int tagEnd = at + 1;
        while (tagEnd < sql.length() && isPart(sql.charAt(tagEnd)) && sql.charAt(tagEnd) != '$') {
            tagEnd++;
        }
        boolean isTag = tagEnd < sql.length() && sql.charAt(tagEnd) == '$'
                && !Character.isDigit(sql.charAt(at + 1)) && (at == 0 || !isPart(sql.charAt(at - 1)));
        return isTag ? after(sql, sql.substring(at, tagEnd + 1), tagEnd + 1) : at;
    }

    /** Returns whether {@code c} can be part of a word. */
    static boolean isPart(char c) {
        return c == '_' || c == '$' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static int after(String sql, String mark, int from) {
        int found = sql.indexOf(mark, from);
        return found < 0 ? sql.length() : found + mark.length();
    }
}
