package dev.dovetail.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The common tables of one statement, each written once, those that others read from first. */
final class CommonTables {
    private final Map<CommonTable, String> names = new IdentityHashMap<>();
    private final Set<CommonTable> open = new HashSet<>();
    private final List<SqlWriter> written = new ArrayList<>();
    private boolean recursive;

    /** The name of a table, which is written when it is first asked for. */
    String name(CommonTable table, SqlWriter out) {
        String known = names.get(table);
        if (known != null) {
            recursive |= open.contains(table);
            return known;
        }
        String name = out.dialect().identifiers().quoted(table.name());
        for (int number = 2; names.containsValue(name); number++) {
            name = out.dialect().identifiers().quoted(table.name() + number);
        }
        names.put(table, name);
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

    /** Writes all of them, to stand before the select that reads from them. */
    void writeTo(SqlWriter out) {
        out.text(recursive ? "WITH RECURSIVE " : "WITH ");
        for (int i = 0; i < written.size(); i++) {
            out.text(i == 0 ? "" : ", ").append(written.get(i).sealed());
        }
        out.text(" ");
        written.clear();
    }
}
