package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.KeyValue;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;

/** Finds out whether an attribute that a foreign key refers to has a value after the flush. */
final class ReferredValue {
    private ReferredValue() {}

    /** Returns whether {@code attribute} of {@code target} has a value, or gets one by a reference or the database. */
    static boolean isComing(Tracked target, Attribute attribute) {
        if (!attribute.isNullable()) {
            return true; // What NOT NULL columns lack is generated, or refused by NotNullCheck.
        }
        KeyValue found = UpdatePlanner.origin(target, attribute);
        Tracked origin = found.origin();
        Attribute last = origin.$type().attribute(found.attribute());
        if (found.value() == Changes.UNKNOWN) {
            ObjectTracking.load(origin, last.index());
            return origin.$get(last.index()) != null;
        }
        return found.value() != null || !last.isNullable()
                || !UnitOfWork.hasRow(origin) && (last.isDefaulted() || !last.writes().inserted());
    }
}
