package dev.dovetail.it.random;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of objects and pairs of labels: what memory or the database holds, in the plainest form. */
final class Rows {
    /**
     * Two linked objects.
     *
     * @param first the label of the child, or of the one that declares the association table
     * @param second the label of the other
     */
    record Pair(String first, String second) {
        String end(boolean ofFirst) {
            return ofFirst ? first : second;
        }
    }

    private final Map<String, @Nullable String> names = new LinkedHashMap<>();
    private final Map<Link, Set<Pair>> pairs = new EnumMap<>(Link.class);

    Rows() {
        for (Link link : Link.values()) {
            pairs.put(link, new LinkedHashSet<>());
        }
    }

    Rows copy() {
        Rows copy = new Rows();
        copy.names.putAll(names);
        pairs.forEach((link, content) -> copy.pairs.get(link).addAll(content));
        return copy;
    }

    Map<String, @Nullable String> names() {
        return names;
    }

    Set<Pair> pairs(Link link) {
        return pairs.get(link);
    }

    /** The labels linked with {@code label}, which stands first or second. */
    Set<String> linked(Link link, boolean first, String label) {
        Set<String> found = new LinkedHashSet<>();
        for (Pair pair : pairs.get(link)) {
            if (pair.end(first).equals(label)) {
                found.add(pair.end(!first));
            }
        }
        return found;
    }

    void remove(String label) {
        names.remove(label);
        for (Set<Pair> content : pairs.values()) {
            content.removeIf(pair -> pair.first().equals(label) || pair.second().equals(label));
        }
    }
}
