package dev.dovetail.it.random.stored;

import dev.dovetail.it.random.rows.Pair;
import dev.dovetail.it.random.rows.Pairs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Values of objects and pairs of labels: what memory or the database holds, in the plainest form. */
final class Rows {
    private final Map<String, Map<Field, @Nullable String>> values = new TreeMap<>();
    private final Pairs<Link> pairs = new Pairs<>(Link.class);

    Rows copy() {
        Rows copy = new Rows();
        values.forEach((label, fields) -> copy.values.put(label, new EnumMap<>(fields)));
        copy.pairs.addAll(pairs);
        return copy;
    }

    Set<String> labels() {
        return values.keySet();
    }

    boolean has(String label) {
        return values.containsKey(label);
    }

    void put(String label, Map<Field, @Nullable String> fields) {
        values.put(label, new EnumMap<>(fields));
    }

    Map<Field, @Nullable String> of(String label) {
        return values.get(label);
    }

    @Nullable String value(String label, Field field) {
        return values.get(label).get(field);
    }

    void set(String label, Field field, @Nullable String text) {
        values.get(label).put(field, text);
    }

    Set<Pair> pairs(Link link) {
        return pairs.of(link);
    }

    /** The labels linked with {@code label}, which stands first or second. */
    Set<String> linked(Link link, boolean first, String label) {
        return new TreeSet<>(pairs.linked(link, first, label));
    }

    void remove(String label) {
        values.remove(label);
        pairs.remove(label);
    }

    /** Whether nobody has two where the relationship allows one. */
    boolean isConsistent() {
        return pairs.isConsistent(Link::isSingle);
    }

    /** Each value and each pair, a line; equal rows give equal lines. */
    Set<String> lines() {
        Set<String> lines = new TreeSet<>();
        values.forEach((label, fields) -> lines.add(label + " " + fields));
        pairs.forEach((link, pair) -> lines.add(link + " " + pair));
        return lines;
    }

    /** Fails where the lines of the other differ. */
    void same(String what, Rows found) {
        Set<String> expected = lines();
        Set<String> there = found.lines();
        if (!expected.equals(there)) {
            List<String> missing = new ArrayList<>(expected);
            missing.removeAll(there);
            List<String> surplus = new ArrayList<>(there);
            surplus.removeAll(expected);
            throw new AssertionError(what + ": expected " + missing + ", found " + surplus);
        }
    }
}
