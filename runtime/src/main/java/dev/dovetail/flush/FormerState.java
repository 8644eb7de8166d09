package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.References;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that changed entities have in the database. Reads those that memory does not hold. */
public final class FormerState {
    private FormerState() {}

    /** Returns the value that {@code attribute} of {@code row} had at the last flush. */
    public static @Nullable Object of(UnitOfWork work, Tracked row, Attribute attribute) {
        Changes changes = row.$changes();
        if (changes == null || !changes.contains(attribute.index())) {
            return row.$get(attribute.index());
        }
        if (changes.before(attribute.index()) == Changes.UNKNOWN) {
            FormerValues.read(work, row, List.of(attribute));
        }
        return changes.before(attribute.index());
    }

    /**
     * Returns the identifier of the entity to which {@code reference} of {@code row} led at the last flush, null if it
     * led to none, or the entity itself.
     */
    public static @Nullable Object of(UnitOfWork work, Tracked row, RelationshipMapping reference) {
        Changes changes = row.$changes();
        if (changes == null || !changes.contains(reference.index())) {
            return row.$get(reference.index());
        }
        Object before = changes.before(reference.index());
        if (before != Changes.UNKNOWN) {
            return before;
        }
        if (!reference.kind().holdsKey() || !References.refersToId(reference)) {
            throw new IllegalStateException(reference + " was set before it was loaded, so that it is not known what it"
                    + " was. Read it before you set it.");
        }
        List<Attribute> key = new ArrayList<>();
        for (int index : reference.key()) {
            key.add(row.$type().attribute(index));
        }
        @Nullable Object[] values = new Object[key.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = stored(work, row, key.get(i));
        }
        return EntityKeys.of(key, values);
    }

    private static @Nullable Object stored(UnitOfWork work, Tracked row, Attribute attribute) {
        if (!ObjectTracking.isLoaded(row, attribute.index())) {
            work.source().loadAttributes(row);
        }
        return of(work, row, attribute);
    }
}
