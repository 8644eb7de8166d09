package dev.dovetail.it.random;

import dev.dovetail.it.random.rows.Pair;
import dev.dovetail.it.random.rows.Pairs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of objects and pairs of labels: what memory or the database holds, in the plainest form. */
final class Rows {
    private final Map<String, @Nullable String> names = new LinkedHashMap<>();
    private final Pairs<Link> pairs = new Pairs<>(Link.class);

    Rows copy() {
        Rows copy = new Rows();
        copy.names.putAll(names);
        copy.pairs.addAll(pairs);
        return copy;
    }

    Map<String, @Nullable String> names() {
        return names;
    }

    Set<Pair> pairs(Link link) {
        return pairs.of(link);
    }

    /** The labels linked with {@code label}, which stands first or second. */
    Set<String> linked(Link link, boolean first, String label) {
        return pairs.linked(link, first, label);
    }

    void remove(String label) {
        names.remove(label);
        pairs.remove(label);
    }

    /** Whether nobody has two where the relationship allows one. */
    boolean isConsistent() {
        return pairs.isConsistent(Link::isSingle);
    }
}
