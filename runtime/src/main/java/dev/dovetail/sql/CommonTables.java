package dev.dovetail.sql;

import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The common table expressions of one statement, each written once, after those that it reads from. Their names are
 * chosen last, to avoid the names of tables that the statement reads. Until then, marks stand for the names.
 */
final class CommonTables {
    /** More parameters than any database allows. The SQL of such a long statement is not cached. */
    private static final int MOST_LISTED = 16_000;

    private int listed;

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';
    /** Marks the SELECT after the common tables. */
    private static final String HINT = "\uE002";

    private final Map<CommonTable, String> marks = new IdentityHashMap<>();
    private final List<CommonTable> marked = new ArrayList<>();
    private final Set<CommonTable> open = new HashSet<>();
    private final List<StatementWriter> written = new ArrayList<>();
    private boolean recursive;
    private boolean effects;

    /** Returns the mark for the name of {@code table}, and writes the table on the first call. */
    String mark(CommonTable table, StatementWriter out) {
        String known = marks.get(table);
        if (known != null) {
            recursive |= open.contains(table);
            return known;
        }
        out.dialect().require(Ability.SUBQUERIES, "A common table expression",
                "Execute its query first, and use its rows.");
        String name = "" + BEGIN + marked.size() + END;
        marks.put(table, name);
        marked.add(table);
        open.add(table);
        StatementWriter text = out.apart().text(name).text(" (");
        for (int i = 0; i < table.columns().size(); i++) {
            text.text(i == 0 ? "" : ", ").identifier(table.columns().get(i));
        }
        text.text(") AS (").node(table.select()).text(")");
        open.remove(table);
        written.add(text);
        return name;
    }

    /** Returns the common table of {@code reference}, or null, and records whether reading it may have effects. */
    @Nullable CommonTable of(TableReference reference) {
        effects |= reference.isReadOnly();
        return reference.commonTable();
    }

    /** Records that the statement may do more than read. */
    void mayHaveEffects() {
        effects = true;
    }

    /** Returns whether a part of the statement may do more than read. */
    boolean hasEffects() {
        return effects;
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    /** Writes the tables before the SELECT that reads from them. */
    void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        if (written.isEmpty()) {
            return;
        }
        out.text(recursive ? "WITH RECURSIVE " : "WITH ");
        for (int i = 0; i < written.size(); i++) {
            out.text(i == 0 ? "" : ", ").append(written.get(i).sealed());
        }
        out.text(" ");
        if (recursive) {
            out.text(HINT);
        }
        written.clear();
        marks.clear();
    }

    /** Replaces the marks by names: the preferred one, unless another table of the statement has it. */
    String named(String sql, Dialect dialect) {
        if (marked.isEmpty()) {
            return sql;
        }
        String named = recursive ? dialect.recursing() + hinted(sql, dialect.recursionHint()) : sql;
        // RECURSIVE after WITH is a keyword, even if it is a valid name elsewhere.
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

    /** Writes {@code hint} after the first keyword of the statement, or of its SELECT after WITH. */
    private static String hinted(String sql, String hint) {
        String plain = sql.replace(HINT, "");
        if (hint.isEmpty()) {
            return plain;
        }
        int start = sql.startsWith("WITH ") ? sql.indexOf(HINT) : 0;
        int end = plain.indexOf(' ', Math.max(start, 0)) + 1;
        return plain.substring(0, end) + hint + plain.substring(end);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Returns whether the statement reads a table of this name. Common table expressions still have marks. */
    private static boolean isRead(String name, String sql) {
        String quotes = "[\"`]?";
        return Pattern.compile("\\b(?:FROM|JOIN|INTO|UPDATE)[\\s(]+" + quotes + Pattern.quote(name) + quotes
                + "(?![\\w\"`.])", Pattern.CASE_INSENSITIVE).matcher(sql).find();
    }

    /** Returns whether the lists of the statement may have {@code size} more parameters. */
    boolean takesList(int size) {
        if (listed + size > MOST_LISTED) {
            return false;
        }
        listed += size;
        return true;
    }
}
