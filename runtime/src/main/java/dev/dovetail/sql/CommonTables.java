package dev.dovetail.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The common tables of one statement, each written once, those that others read from first. They are named last: until
 * then marks stand for their names, since one that is called as a table that the statement reads would hide it.
 */
final class CommonTables {
    /** No database has so few parameters; a statement with so many values is too long to be kept by its shape. */
    private static final int MOST_LISTED = 16_000;

    private int listed;

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';

    private final Map<CommonTable, String> marks = new IdentityHashMap<>();
    private final List<CommonTable> marked = new ArrayList<>();
    private final Set<CommonTable> open = new HashSet<>();
    private final List<SqlWriter> written = new ArrayList<>();
    private boolean recursive;

    /** What stands for the name of a table, which is written when it is first asked for. */
    String mark(CommonTable table, SqlWriter out) {
        String known = marks.get(table);
        if (known != null) {
            recursive |= open.contains(table);
            return known;
        }
        String name = "" + BEGIN + marked.size() + END;
        marks.put(table, name);
        marked.add(table);
        open.add(table);
        SqlWriter text = out.apart().text(name).text(" (");
        for (int i = 0; i < table.columns().size(); i++) {
            text.text(i == 0 ? "" : ", ").identifier(table.columns().get(i));
        }
        text.text(") AS (").node(table.select()).text(")");
        open.remove(table);
        written.add(text);
        return name;
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    /** Writes all of them, to stand before the select that reads from them. What is written later has its own. */
    void writeTo(SqlWriter out) {
        if (written.isEmpty()) {
            return;
        }
        out.text(recursive ? "WITH RECURSIVE " : "WITH ");
        for (int i = 0; i < written.size(); i++) {
            out.text(i == 0 ? "" : ", ").append(written.get(i).sealed());
        }
        out.text(" ");
        written.clear();
        marks.clear();
    }

    /**
     * The statement with the tables' names in their places: each its own, unless another table of the statement has it.
     */
    String named(String sql, Dialect dialect) {
        if (marked.isEmpty()) {
            return sql;
        }
        String named = recursive ? dialect.recursing() + sql : sql;
        // The word that may follow WITH is no name there, even where it is one elsewhere.
        Set<String> taken = new HashSet<>(Set.of("recursive"));
        for (int i = 0; i < marked.size(); i++) {
            String wanted = dialect.commonTable(marked.get(i).name());
            String name = wanted;
            for (int number = 2; taken.contains(key(name)) || isRead(name, sql); number++) {
                name = wanted + number;
            }
            taken.add(key(name));
            named = named.replace("" + BEGIN + i + END, dialect.identifiers().quoted(name));
        }
        return named;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether the statement reads a table of this name; where the tables here stand, it has marks. */
    private static boolean isRead(String name, String sql) {
        String quotes = "[\"`]?";
        return Pattern.compile("\\b(?:FROM|JOIN|INTO|UPDATE)[\\s(]+" + quotes + Pattern.quote(name) + quotes
                + "(?![\\w\"`.])", Pattern.CASE_INSENSITIVE).matcher(sql).find();
    }

    /** Whether the lists of the statement may have so many parameters more. */
    boolean takesList(int size) {
        if (listed + size > MOST_LISTED) {
            return false;
        }
        listed += size;
        return true;
    }
}
