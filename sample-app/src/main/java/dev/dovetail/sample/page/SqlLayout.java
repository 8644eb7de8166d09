package dev.dovetail.sample.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formats SQL: on one line if it fits, and otherwise with one line for each clause. */
final class SqlLayout {
    private static final Pattern CLAUSE = Pattern.compile(
            " (?=(FROM|LEFT JOIN|(?<!LEFT )JOIN|WHERE|GROUP BY|HAVING|ORDER BY|OFFSET|FETCH|LIMIT|VALUES|SET) )");

    private static final Pattern MARKS = Pattern.compile("\\?(, \\?){15,}");

    private SqlLayout() {}

    static List<String> lines(String sql, int width) {
        List<String> lines = new ArrayList<>();
        String flat = shortened(sql.replaceAll("\\s+", " ").strip());
        if (flat.length() <= width) {
            return List.of(flat);
        }
        for (String clause : clauses(flat)) {
            lines.addAll(Wrap.hanging(clause, width, 7));
        }
        return lines;
    }

    /** Shortens long lists of question marks. */
    private static String shortened(String sql) {
        return MARKS.matcher(sql).replaceAll(found -> "?, ?, ?, ... " + (found.group().length() + 2) / 3 + " in all");
    }

    /** Splits a statement before each of its clauses, but not within parentheses. */
    private static List<String> clauses(String sql) {
        List<String> clauses = new ArrayList<>();
        Matcher matcher = CLAUSE.matcher(sql);
        int from = 0;
        while (matcher.find()) {
            if (depth(sql, matcher.start()) == 0) {
                clauses.add(sql.substring(from, matcher.start()));
                from = matcher.end();
            }
        }
        clauses.add(sql.substring(from));
        return clauses;
    }

    private static int depth(String sql, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            depth += sql.charAt(i) == '(' ? 1 : sql.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }
}
