package dev.dovetail.it.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The rows of all tables, read by plain SQL.
 *
 * @param tables the rows of each, whose first value is the key
 */
record Rows(Map<Table, List<List<Object>>> tables) {
    /** The row of a table with this key, without it, as texts; empty where there is none. */
    List<String> row(Table table, Object key) {
        for (List<Object> row : tables.get(table)) {
            if (text(row.get(0)).equals(text(key))) {
                return texts(row.subList(1, row.size()));
            }
        }
        return List.of();
    }

    /** The keys of the rows of a table that have {@code value} in this column. */
    TreeSet<String> keys(Table table, int column, Object value) {
        TreeSet<String> keys = new TreeSet<>();
        for (List<Object> row : tables.get(table)) {
            if (text(row.get(column)).equals(text(value))) {
                keys.add(text(row.get(column == 0 ? 1 : 0)));
            }
        }
        return keys;
    }

    /** What they say, without the keys that were made, which differ from time to time. */
    List<String> said() {
        List<String> said = new ArrayList<>();
        for (List<Object> row : tables.get(Table.SUPPLIERS)) {
            said.add("supplier " + texts(row.subList(1, row.size())));
        }
        for (List<Object> row : tables.get(Table.CONTRACTS)) {
            said.add("contract " + row.get(1) + " of " + name(Table.SUPPLIERS, row.get(2)));
        }
        for (List<Object> row : tables.get(Table.PRODUCTS)) {
            said.add("product " + row.get(1) + ", " + text(row.get(2)) + " of " + name(Table.SUPPLIERS, row.get(3)));
        }
        for (List<Object> row : tables.get(Table.LABELS)) {
            said.add("label " + row.get(1));
        }
        for (List<Object> row : tables.get(Table.PRODUCT_LABELS)) {
            said.add(name(Table.PRODUCTS, row.get(0)) + " has " + name(Table.LABELS, row.get(1)));
        }
        for (List<Object> row : tables.get(Table.NOTES)) {
            said.add("note " + row.get(1) + " of " + name(Table.PRODUCTS, row.get(2)));
        }
        for (List<Object> row : tables.get(Table.AREAS)) {
            said.add("area " + row);
        }
        said.sort(null);
        return said;
    }

    private String name(Table table, Object key) {
        List<String> row = row(table, key);
        return row.isEmpty() ? "nothing" : row.get(0);
    }

    private static List<String> texts(List<Object> values) {
        return values.stream().map(Rows::text).toList();
    }

    /** Numbers of several types alike, and identifiers of bytes or letters. */
    static String text(Object value) {
        return String.valueOf(value);
    }

    /** What is missing and what is too much, in the words of {@link #said}. */
    static String difference(List<String> expected, List<String> actual) {
        List<String> missing = new ArrayList<>(expected);
        actual.forEach(missing::remove);
        List<String> more = new ArrayList<>(actual);
        expected.forEach(more::remove);
        return "missing " + missing + ", too much " + more;
    }
}
