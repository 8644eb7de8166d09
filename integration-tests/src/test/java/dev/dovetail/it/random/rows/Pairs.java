package dev.dovetail.it.random.rows;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/**
 * Which objects are linked: a set of pairs for each relationship of a model.
 *
 * @param <L> the relationships
 */
public final class Pairs<L extends Enum<L>> {
    private final Map<L, Set<Pair>> pairs;

    /** No pairs yet. */
    public Pairs(Class<L> links) {
        pairs = new EnumMap<>(links);
        for (L link : links.getEnumConstants()) {
            pairs.put(link, new LinkedHashSet<>());
        }
    }

    /** Takes the pairs of another. */
    public void addAll(Pairs<L> others) {
        others.pairs.forEach((link, content) -> of(link).addAll(content));
    }

    /** The pairs of a relationship; they can be changed. */
    public Set<Pair> of(L link) {
        return pairs.get(link);
    }

    /** The labels linked with {@code label}, which stands first or second. */
    public Set<String> linked(L link, boolean first, String label) {
        Set<String> found = new LinkedHashSet<>();
        for (Pair pair : of(link)) {
            if (pair.end(first).equals(label)) {
                found.add(pair.end(!first));
            }
        }
        return found;
    }

    /**
     * Whether nobody has two others where one is allowed.
     *
     * @param isSingle whether the first (true) or second (false) of a relationship has at most one other
     */
    public boolean isConsistent(BiPredicate<L, Boolean> isSingle) {
        for (L link : pairs.keySet()) {
            if (isSingle.test(link, true) && isTwice(link, true)
                    || isSingle.test(link, false) && isTwice(link, false)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTwice(L link, boolean first) {
        Set<String> seen = new HashSet<>();
        for (Pair pair : of(link)) {
            if (!seen.add(pair.end(first))) {
                return true;
            }
        }
        return false;
    }

    /** Removes all pairs of an object. */
    public void remove(String label) {
        for (Set<Pair> content : pairs.values()) {
            content.removeIf(pair -> pair.first().equals(label) || pair.second().equals(label));
        }
    }

    /** Gives each pair with its relationship. */
    public void forEach(BiConsumer<L, Pair> action) {
        pairs.forEach((link, content) -> content.forEach(pair -> action.accept(link, pair)));
    }
}
