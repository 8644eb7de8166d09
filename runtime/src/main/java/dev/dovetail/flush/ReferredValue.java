package dev.dovetail.flush;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Finds out whether an attribute that a foreign key refers to has a value after the flush. */
final class ReferredValue {
    /** The number of references that are followed. The rows further up a longer chain are checked themselves. */
    private static final int FAR = 32;

    private final Map<Tracked, Set<Attribute>> seen = new IdentityHashMap<>(2);

    private ReferredValue() {}

    /** Returns whether {@code attribute} of {@code target} has a value, or gets one by a reference or the database. */
    static boolean isComing(Tracked target, Attribute attribute) {
        return new ReferredValue().isComing(target, attribute, 0);
    }

    private boolean isComing(Tracked object, Attribute attribute, int depth) {
        if (!attribute.isNullable() || depth == FAR) {
            return true; // What NOT NULL columns lack is generated, or refused by NotNullCheck.
        }
        if (!seen.computeIfAbsent(object, none -> new HashSet<>(2)).add(attribute)) {
            return UnitOfWork.hasRow(object) && hasOwn(object, attribute);
        }
        boolean isOwn = true;
        for (RelationshipMapping reference : object.$type().references()) {
            int position = ForeignKeys.position(reference, attribute);
            if (position < 0 || !ForeignKeys.follows(object, reference)) {
                continue;
            }
            if (!(object.$get(reference.index()) instanceof Tracked next)) {
                isOwn &= !object.$type().isReleased(reference, attribute.index());
            } else if (isComing(next, reference.target().attribute(reference.referenced()[position]), depth + 1)) {
                return true;
            } else {
                isOwn = false;
            }
        }
        return isOwn && hasOwn(object, attribute);
    }

    private static boolean hasOwn(Tracked object, Attribute attribute) {
        if (!UnitOfWork.hasRow(object)) {
            return object.$get(attribute.index()) != null || attribute.isDefaulted() || !attribute.writes().inserted();
        }
        if (!ObjectTracking.isLoaded(object, attribute.index())) {
            ObjectTracking.load(object, attribute.index());
        }
        return object.$get(attribute.index()) != null;
    }
}
