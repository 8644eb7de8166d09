package dev.dovetail.tools.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of a foreign key and of the two sides of its relationship. A column {@code manager_staff_id} that refers to
 * staff gives {@code managerStaff}, and {@code managedStores} on the other side.
 *
 * @param key the words of the property that holds the key
 * @param side the words of the relationship that reads it
 * @param role the words of the role of the parent, without its type; empty if the column says nothing but the parent
 */
public record RoleNames(List<String> key, List<String> side, List<String> role) {
    /** The last words of columns that hold a key. */
    private static final Set<String> KEYS =
            Set.of("id", "ids", "fk", "key", "no", "nr", "num", "number", "code", "uuid", "guid", "ref", "pk", "sk");
    /** The last words of columns that need the parent behind them to name it: created by a user. */
    private static final Set<String> PREPOSITIONS = Set.of("by", "to", "from", "in", "of", "at", "for", "with", "on");
    /** The participle that names the children of a parent by its role: a manager has managed stores. */
    private static final Map<String, String> DONE = Map.ofEntries(
            Map.entry("manager", "managed"), Map.entry("owner", "owned"), Map.entry("author", "authored"),
            Map.entry("creator", "created"), Map.entry("editor", "edited"), Map.entry("sender", "sent"),
            Map.entry("receiver", "received"), Map.entry("recipient", "received"), Map.entry("seller", "sold"),
            Map.entry("buyer", "bought"), Map.entry("reviewer", "reviewed"), Map.entry("approver", "approved"),
            Map.entry("assignee", "assigned"), Map.entry("reporter", "reported"), Map.entry("supervisor", "supervised"),
            Map.entry("organizer", "organized"), Map.entry("leader", "led"), Map.entry("mentor", "mentored"));

    /** Copies the lists. */
    public RoleNames {
        key = List.copyOf(key);
        side = List.copyOf(side);
        role = List.copyOf(role);
    }

    /**
     * Returns the names of a foreign key of one column.
     *
     * @param column the column
     * @param referenced the column that it refers to
     * @param parent the words of the type of the parent
     */
    public static RoleNames of(String column, String referenced, List<String> parent) {
        List<String> words = Words.of(column);
        List<String> target = Words.of(referenced);
        List<String> stem = stem(words, target, parent);
        if (!stem.equals(words)) {
            return named(words, stem.isEmpty() ? parent : stem, parent);
        }
        if (words.equals(List.of("reports", "to"))) {
            return new RoleNames(words, List.of("manager"), List.of("manager"));
        }
        if (words.isEmpty() || PREPOSITIONS.contains(words.get(words.size() - 1))) {
            return new RoleNames(words, joined(words, parent), words);
        }
        String last = target.isEmpty() ? "id" : target.get(target.size() - 1);
        return named(joined(words, List.of(last)), words, parent);
    }

    private static RoleNames named(List<String> key, List<String> side, List<String> parent) {
        boolean ends = side.size() > parent.size()
                && side.subList(side.size() - parent.size(), side.size()).equals(parent);
        List<String> role = side.equals(parent) ? List.of()
                : ends ? side.subList(0, side.size() - parent.size()) : side;
        return new RoleNames(key, side, role);
    }

    /** Returns the names of a foreign key of several columns. Their properties keep the names of the columns. */
    public static RoleNames of(List<String> columns, List<String> referenced, List<String> parent) {
        if (columns.size() == 1) {
            return of(columns.get(0), referenced.get(0), parent);
        }
        for (int i = 0; i < columns.size(); i++) {
            List<String> words = Words.of(columns.get(i));
            List<String> target = Words.of(referenced.get(i));
            boolean longer = words.size() > target.size() && !target.isEmpty();
            if (longer && words.subList(words.size() - target.size(), words.size()).equals(target)) {
                List<String> role = words.subList(0, words.size() - target.size());
                return new RoleNames(List.of(), role.equals(parent) ? parent : joined(role, parent),
                        role.equals(parent) ? List.of() : role);
            }
        }
        return new RoleNames(List.of(), parent, List.of());
    }

    /** Returns {@code words} without what says that they are a key. */
    private static List<String> stem(List<String> words, List<String> target, List<String> parent) {
        int size = words.size();
        if (size > 1 && (words.get(0).equals("id") || words.get(0).equals("fk"))) {
            return words.subList(1, size);
        }
        if (size > 1 && KEYS.contains(words.get(size - 1))) {
            return words.subList(0, size - 1);
        }
        if (size > target.size() && !target.isEmpty() && words.subList(size - target.size(), size).equals(target)) {
            return words.subList(0, size - target.size());
        }
        String only = size == 1 ? words.get(0) : "";
        if (only.length() > 2 && only.endsWith("id")) {
            String begin = only.substring(0, only.length() - 2);
            boolean isParent = begin.equals(String.join("", parent));
            boolean isKey = !target.isEmpty() && target.get(target.size() - 1).endsWith("id");
            return isParent ? parent : isKey ? List.of(begin) : words;
        }
        return size == 1 && words.equals(target) ? parent : words;
    }

    /**
     * Returns the names of the other side, the best first.
     *
     * @param children the words of the type of the child, in the plural if there are several
     * @param alone whether this is the only foreign key from the child to the parent
     * @param self whether child and parent are one table
     */
    public List<List<String>> inverse(List<String> children, boolean alone, boolean self) {
        List<List<String>> names = new ArrayList<>();
        String first = role.isEmpty() ? "" : role.get(0);
        if (self && side.equals(List.of("parent"))) {
            names.add(List.of("children"));
        } else if (self && first.equals("parent")) {
            names.add(joined(List.of("child"), children));
        } else if (self && key.equals(List.of("reports", "to"))) {
            names.add(List.of("reports"));
        } else if (role.size() == 1 && DONE.containsKey(first)) {
            names.add(joined(List.of(DONE.get(first)), children));
        } else if (role.size() == 2 && PREPOSITIONS.contains(role.get(1)) && role.get(0).endsWith("ed")) {
            names.add(joined(List.of(first), children));
        }
        if (alone && !self || role.isEmpty()) {
            names.add(children);
        }
        boolean says = role.size() > 1 && PREPOSITIONS.contains(role.get(role.size() - 1));
        names.add(joined(says ? role : side, children));
        return names;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
