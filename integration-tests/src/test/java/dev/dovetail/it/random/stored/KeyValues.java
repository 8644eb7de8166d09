package dev.dovetail.it.random.stored;

import dev.dovetail.it.random.rows.Pair;
import dev.dovetail.it.random.stored.Link.Trait;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keys that are set by value: what they refer to is linked at the flush. Such a key decides over a collection or a
 * reference on the other side that lets the child go. A reference that was set on the child, and a collection that has
 * taken it, decide over the key.
 */
final class KeyValues {
    /** Who has changed the reference of a child last, since the flush. */
    private enum Last { CHILD, TAKEN, LET_GO }

    private final Map<Link, Map<String, @Nullable String>> values = new EnumMap<>(Link.class);
    private final Map<Link, Map<String, Last>> changed = new EnumMap<>(Link.class);

    KeyValues copy() {
        KeyValues copy = new KeyValues();
        values.forEach((link, keys) -> copy.values.put(link, new HashMap<>(keys)));
        changed.forEach((link, children) -> copy.changed.put(link, new HashMap<>(children)));
        return copy;
    }

    void clear() {
        values.clear();
        changed.clear();
    }

    /** Whether a key that was set names the object, whose own key must not change then. */
    boolean names(String parent) {
        return values.values().stream().anyMatch(keys -> keys.containsValue(parent));
    }

    /** Whether the reference of the child was changed since the flush, and is loaded for that reason. */
    boolean isChanged(Link link, String child) {
        return changed.containsKey(link) && changed.get(link).containsKey(child);
    }

    /**
     * The child takes another reference, or is taken by the other side. What is set to what it is anyway has not
     * changed.
     */
    void linked(Link link, String child, boolean byChild) {
        changed(link, child, byChild ? Last.CHILD : Last.TAKEN);
    }

    /** The child gives up its reference, or is let go of by the other side. */
    void unlinked(Link link, String child, boolean byChild) {
        changed(link, child, byChild ? Last.CHILD : Last.LET_GO);
    }

    /** The child gives up its reference, though the other side may have let go of it already. */
    void confirmed(Link link, String child) {
        if (isChanged(link, child)) {
            changed(link, child, Last.CHILD);
        }
    }

    private void changed(Link link, String child, Last last) {
        if (!link.pairs()) {
            changed.computeIfAbsent(link, none -> new HashMap<>()).put(child, last);
        }
    }

    /**
     * The key of the child is set to that of the parent; to null where there is none.
     *
     * @param read whether the reference is read before, so that memory shows what was until the flush
     */
    boolean set(Reference reference, Link link, String child, @Nullable String parent, boolean read) {
        if (link.is(Trait.OWNS) || link.pairs() || !reference.isPersistent(child) || reference.isLoose(link)
                || !isPossible(reference, link, child, parent)) {
            return false;
        }
        if (read || isChanged(link, child)) {
            values.computeIfAbsent(link, none -> new HashMap<>()).put(child, parent);
            return true;
        }
        return !reference.touched.contains(link) && !reference.hasOrphans() && !values.containsKey(link)
                && reference.flushed().linked(link, true, child).equals(reference.memory().linked(link, true, child))
                && move(reference, link, child, parent) && reference.loose.add(link);
    }

    private static boolean isPossible(Reference reference, Link link, String child, @Nullable String parent) {
        return parent == null ? !link.is(Trait.REQUIRED)
                : reference.fits(link, true, child, parent) && reference.isInSession(parent)
                        && !reference.isDeleting(parent)
                        && (reference.isPersistent(parent) || reference.type(parent).isNatural());
    }

    private static boolean move(Reference reference, Link link, String child, @Nullable String parent) {
        reference.memory().pairs(link).removeIf(pair -> pair.first().equals(child));
        if (parent != null) {
            reference.memory().pairs(link).add(new Pair(child, parent));
        }
        return true;
    }

    /**
     * Whether a key decides that the child, which has been let go, has another parent. One that names the parent of the
     * row is no change.
     */
    boolean rescues(Reference reference, Link link, String child) {
        Map<String, @Nullable String> keys = values.getOrDefault(link, Map.of());
        String parent = keys.get(child);
        Last last = changed.getOrDefault(link, Map.of()).get(child);
        return parent != null && (last == null || last == Last.LET_GO
                && !reference.flushed().linked(link, true, child).equals(Set.of(parent)));
    }

    /** The flush follows the keys that decide. */
    void apply(Reference reference) {
        values.forEach((link, keys) -> keys.forEach((child, parent) -> {
            boolean untouched = !isChanged(link, child);
            if (untouched || rescues(reference, link, child)) {
                move(reference, link, child, parent);
            }
        }));
        clear();
    }
}
