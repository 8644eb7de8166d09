package dev.dovetail.it.hierarchy.random;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the objects are, in maps and sets: the reference that the session is compared with. */
final class Rows {
    /** An object. */
    static final class Row {
        final Kind kind;
        final Map<String, @Nullable Object> values;
        final Map<Link, String> parents;

        Row(Kind kind, Map<String, @Nullable Object> values, Map<Link, String> parents) {
            this.kind = kind;
            this.values = values;
            this.parents = parents;
        }

        Row copy() {
            return new Row(kind, new HashMap<>(values), new HashMap<>(parents));
        }
    }

    /** A pair of an association table, by code. */
    record Pair(String child, String parent) {}

    final Map<String, Row> rows = new LinkedHashMap<>();
    final Map<Link, Set<Pair>> pairs = new HashMap<>();

    Rows copy() {
        Rows copy = new Rows();
        rows.forEach((code, row) -> copy.rows.put(code, row.copy()));
        pairs.forEach((link, set) -> copy.pairs.put(link, new LinkedHashSet<>(set)));
        return copy;
    }

    Row row(String code) {
        Row row = rows.get(code);
        if (row == null) {
            throw new IllegalStateException(code);
        }
        return row;
    }

    /** Returns the codes of the objects of {@code kind}. */
    List<String> of(Kind kind) {
        return rows.entrySet().stream().filter(each -> each.getValue().kind.isA(kind)).map(Map.Entry::getKey).toList();
    }

    Set<Pair> pairs(Link link) {
        return pairs.computeIfAbsent(link, each -> new LinkedHashSet<>());
    }

    /** Sets the parent of a child. A child that had the parent of a one-to-one before loses it. */
    void refer(Link link, String child, @Nullable String parent) {
        if (parent != null && link.form() == Link.Form.ONE_TO_ONE) {
            rows.values().forEach(row -> row.parents.remove(link, parent));
        }
        if (parent == null) {
            row(child).parents.remove(link);
        } else {
            row(child).parents.put(link, parent);
        }
    }

    /** Returns the codes that the parent's side has. */
    Set<String> children(Link link, String parent) {
        Set<String> children = new TreeSet<>();
        if (link.isPairs()) {
            pairs(link).stream().filter(pair -> pair.parent().equals(parent)).forEach(pair -> children.add(pair.child()));
        } else {
            rows.forEach((code, row) -> {
                if (parent.equals(row.parents.get(link))) {
                    children.add(code);
                }
            });
        }
        return children;
    }

    /** Returns the codes that the child's side has. */
    Set<String> parents(Link link, String child) {
        Set<String> parents = new TreeSet<>();
        if (link.isPairs()) {
            pairs(link).stream().filter(pair -> pair.child().equals(child)).forEach(pair -> parents.add(pair.parent()));
        } else {
            String parent = row(child).parents.get(link);
            if (parent != null) {
                parents.add(parent);
            }
        }
        return parents;
    }

    /** Returns whether a row needs the object, so that it cannot be deleted. */
    boolean isNeeded(String code) {
        return rows.entrySet().stream().anyMatch(each -> !each.getKey().equals(code)
                && each.getValue().parents.entrySet().stream()
                        .anyMatch(parent -> !parent.getKey().nullable() && parent.getValue().equals(code)));
    }

    void delete(String code) {
        rows.remove(code);
        rows.values().forEach(row -> row.parents.values().removeIf(code::equals));
        pairs.values().forEach(set -> set.removeIf(pair -> pair.child().equals(code) || pair.parent().equals(code)));
    }
}
