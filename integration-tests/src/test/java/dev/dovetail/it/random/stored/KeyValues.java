package dev.dovetail.it.random.stored;

import dev.dovetail.it.random.stored.Link.Trait;
import dev.dovetail.it.random.stored.Rows.Pair;
import org.jspecify.annotations.Nullable;

/** Keys that are set by value: what they refer to is linked at the flush, as if the reference had been set. */
final class KeyValues {
    private KeyValues() {}

    /** The key of the child is set to that of the parent; to null where there is none. */
    static boolean set(Reference reference, Link link, String child, @Nullable String parent) {
        boolean isSimple = !reference.touched.contains(link) && !link.is(Trait.OWNS) && !link.pairs()
                && !reference.hasOrphans() && reference.isPersistent(child) && !reference.isLoose(link);
        if (!isSimple || !isPossible(reference, link, child, parent)) {
            return false;
        }
        reference.memory().pairs(link).removeIf(pair -> pair.first().equals(child));
        if (parent != null) {
            reference.memory().pairs(link).add(new Pair(child, parent));
        }
        return reference.loose.add(link);
    }

    private static boolean isPossible(Reference reference, Link link, String child, @Nullable String parent) {
        if (!reference.flushed().linked(link, true, child).equals(reference.memory().linked(link, true, child))) {
            return false;
        }
        return parent == null ? !link.is(Trait.REQUIRED)
                : reference.fits(link, true, child, parent) && reference.isPersistent(parent)
                        && reference.flushed().of(parent).equals(reference.memory().of(parent));
    }
}
