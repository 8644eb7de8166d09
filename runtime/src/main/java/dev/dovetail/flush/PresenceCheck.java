package dev.dovetail.flush;

import dev.dovetail.error.FlushException;
import dev.dovetail.generated.RecordPresence;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks before any statement is sent that no reference leaves an embedded record with half of its values. A reference
 * whose foreign key is in a nullable record gives it a value, or takes it away.
 */
final class PresenceCheck {
    private PresenceCheck() {}

    /**
     * Checks a row that is about to be inserted or updated.
     *
     * @throws FlushException if a reference gives a record only some of its values, or takes some away
     */
    static void check(Tracked object) {
        for (RecordPresence presence : object.$type().presences()) {
            RelationshipMapping reference = reference(object, presence);
            if (reference != null) {
                check(object, presence, reference);
            }
        }
    }

    /** Returns the reference that the next write takes a part of the record from; null if there is none. */
    private static @Nullable RelationshipMapping reference(Tracked object, RecordPresence presence) {
        for (RelationshipMapping reference : object.$type().references()) {
            if (ForeignKeys.follows(object, reference)) {
                for (Attribute attribute : presence.attributes()) {
                    if (ForeignKeys.position(reference, attribute) >= 0) {
                        return reference;
                    }
                }
            }
        }
        return null;
    }

    private static void check(Tracked object, RecordPresence presence, RelationshipMapping reference) {
        List<String> missing = new ArrayList<>();
        boolean isEmpty = true;
        boolean isStored = UnitOfWork.stateOf(object) == EntityState.PERSISTENT;
        for (Attribute attribute : presence.attributes()) {
            if (isStored && !ObjectTracking.isLoaded(object, attribute.index())) {
                return;
            }
            boolean isNull = isNull(object, attribute);
            isEmpty &= isNull;
            if (isNull && presence.required().contains(attribute)) {
                missing.add(attribute.name().substring(presence.property().length() + 1));
            }
        }
        if (!isEmpty && !missing.isEmpty()) {
            throw refuse(object, presence, reference, missing);
        }
    }

    private static boolean isNull(Tracked object, Attribute attribute) {
        if (ForeignKeys.isSupplied(object, attribute)) {
            return false;
        }
        for (RelationshipMapping reference : object.$type().references()) {
            if (ForeignKeys.follows(object, reference) && ForeignKeys.position(reference, attribute) >= 0
                    && object.$type().isReleased(reference, attribute.index())) {
                return true;
            }
        }
        return object.$get(attribute.index()) == null;
    }

    private static FlushException refuse(Tracked object, RecordPresence presence, RelationshipMapping reference,
            List<String> missing) {
        String record = object.$type().name() + "." + presence.property();
        String components = String.join(" and ", missing);
        String start = reference + " of " + ObjectTracking.describe(object) + " is ";
        if (object.$get(reference.index()) instanceof Tracked target) {
            return new FlushException(start + ObjectTracking.describe(target) + ", whose key " + record
                    + " contains, but the record has no value for " + components + ". Set " + record + ", or set "
                    + reference + " to null. Nothing was written.");
        }
        return new FlushException(start + "null, but " + record + " has other values, and always has one for "
                + components + ". Set " + record + " to null instead, or " + reference
                + " to another object. Nothing was written.");
    }
}
