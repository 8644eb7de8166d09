package dev.dovetail.tools.plan;

import dev.dovetail.dialect.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the conditions of checks as people do. Databases add casts, brackets and quotes to them. */
final class Conditions {
    private static final Pattern CAST = Pattern.compile(
            "::(?:\"[^\"]+\"|(?:character varying|double precision|timestamp with(?:out)? time zone|[a-z_][a-z_0-9.]*))"
                    + "(?:\\(\\d+(?:,\\s*\\d+)?\\))?(?:\\[\\])?", Pattern.CASE_INSENSITIVE);
    /** A constant that H2 converts. */
    private static final Pattern CAST_CALL = Pattern.compile(
            "CAST\\((-?\\d+(?:\\.\\d+)?|'(?:[^']|'')*') AS [A-Z ]+(?:\\(\\d+(?:,\\s*\\d+)?\\))?\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY = Pattern.compile("= ANY \\(\\(*ARRAY\\[([^\\]]*)\\]\\)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SINGLE = Pattern.compile("(?<![\\w\"])\\((-?\\w+|'(?:[^']|'')*'|\"[^\"]+\")\\)");
    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|'(?:[^']|'')*'|\"[^\"]+\"|`[^`]+`|\\d+(?:\\.\\d+)?|\\w+|<>|!=|<=|>=|[=<>(),+\\-*/]");
    private static final Set<String> WORDS = Set.of("AND", "OR", "NOT", "IN", "IS", "NULL", "BETWEEN", "LIKE", "TRUE",
            "FALSE");
    private static final Set<String> FUNCTIONS = Set.of("LENGTH", "CHAR_LENGTH", "CHARACTER_LENGTH", "LOWER", "UPPER",
            "TRIM", "ABS", "COALESCE");
    private static final Pattern IN = Pattern.compile(
            "\"?(\\w+)\"?\\s+IN\\s*\\(((?:\\s*'(?:[^']|'')*'\\s*,?)+)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");

    private final Identifiers identifiers;

    Conditions(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** Returns {@code sql} without what the database added. Literals stay as they are. */
    String plain(String sql) {
        Literals literals = new Literals();
        String masked = literals.mask(sql.strip());
        String text = CAST.matcher(masked.replaceAll("\\s*\\n\\s*", " ")).replaceAll("");
        text = any(CAST_CALL.matcher(text).replaceAll("$1"));
        String before = "";
        while (!before.equals(text)) {
            before = text;
            text = unwrapped(SINGLE.matcher(text).replaceAll("$1"));
        }
        return literals.unmask(quotes(text));
    }

    /** Returns an expression with its casts, but without brackets around it. */
    String expression(String sql) {
        return quotes(unwrapped(sql));
    }

    /** Replaces {@code = ANY (ARRAY[...])} by {@code IN (...)}. */
    private static String any(String text) {
        Matcher matcher = ANY.matcher(text);
        return matcher.find() ? any(text.substring(0, matcher.start()) + "IN (" + matcher.group(1) + ")"
                + closing(text, matcher)) : text;
    }

    /** Returns what follows the match, without its surplus brackets. */
    private static String closing(String text, Matcher matcher) {
        long open = matcher.group().chars().filter(c -> c == '(').count();
        long closed = matcher.group().chars().filter(c -> c == ')').count();
        int end = matcher.end();
        for (long i = closed; i < open && end < text.length() && text.charAt(end) == ')'; i++) {
            end++;
        }
        for (long i = closed; i > open; i--) {
            end--;
        }
        return text.substring(end);
    }

    /** Returns {@code text} without brackets around all of it. */
    static String unwrapped(String text) {
        String inner = text.strip();
        while (inner.startsWith("(") && closes(inner) == inner.length() - 1) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    private static int closes(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '\'';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Takes off quotes that names do not need. */
    private String quotes(String text) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = Pattern.compile("'(?:[^']|'')*'|\"([^\"]+)\"|`([^`]+)`").matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            String written = name == null ? matcher.group() : identifiers.quoted(identifiers.named(name));
            matcher.appendReplacement(out, Matcher.quoteReplacement(written));
        }
        return matcher.appendTail(out).toString();
    }

    /** Returns the columns that {@code condition} names; none if it has parts that may not be understood. */
    List<String> columns(String condition, MappedTable table) {
        List<String> columns = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(condition);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            end = matcher.end();
            String token = matcher.group();
            char first = token.charAt(0);
            boolean name = Character.isLetter(first) || first == '_' || first == '"' || first == '`';
            boolean known = WORDS.contains(token.toUpperCase(Locale.ROOT)) || FUNCTIONS.contains(
                    token.toUpperCase(Locale.ROOT)) && condition.startsWith("(", end);
            if (name && !known) {
                String column = column(token, table);
                if (column.isEmpty()) {
                    return List.of();
                }
                columns.add(column);
            }
        }
        return end == condition.length() ? columns.stream().distinct().toList() : List.of();
    }

    private String column(String token, MappedTable table) {
        boolean quoted = token.startsWith("\"") || token.startsWith("`");
        String name = quoted ? token.substring(1, token.length() - 1) : token;
        String folded = quoted ? name : identifiers.named(identifiers.folded(name));
        for (String each : List.of(name, identifiers.named(name), folded)) {
            if (table.table().column(each) != null) {
                return each;
            }
        }
        return "";
    }

    /** Returns the values of {@code column IN ('a', 'b')}; empty if the condition is none of that form. */
    static List<String> values(String condition) {
        Matcher matcher = IN.matcher(condition);
        List<String> values = new ArrayList<>();
        if (matcher.matches()) {
            Matcher literals = LITERAL.matcher(matcher.group(2));
            while (literals.find()) {
                values.add(literals.group(1).replace("''", "'"));
            }
        }
        return values;
    }
}
