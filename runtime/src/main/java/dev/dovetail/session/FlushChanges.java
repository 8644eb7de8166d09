package dev.dovetail.session;

import dev.dovetail.flush.FlushSnapshot;
import dev.dovetail.flush.PlannedChange;
import dev.dovetail.flush.PlannedChange.Kind;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.metadata.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * The changes that a flush is about to write: new, changed and deleted entities. Each list has the order of the calls
 * that added, changed or deleted them. Cascades and orphan removal are included. Valid during the call of the
 * {@link FlushCallback}.
 */
public final class FlushChanges {
    private final Session session;
    private final FlushSnapshot snapshot;

    FlushChanges(Session session, FlushSnapshot snapshot) {
        this.session = session;
        this.snapshot = snapshot;
    }

    /** Returns the session that flushes. */
    public Session session() {
        return session;
    }

    /** Returns the entities of {@code type}, and of the types below it, whose rows are inserted. */
    public <E> List<E> added(EntityType<E> type) {
        return entities(type, Kind.ADDED);
    }

    /** Returns all entities whose rows are inserted. */
    public List<Object> added() {
        return entities(Kind.ADDED);
    }

    /**
     * Returns the changes of entities of {@code type}, and of the types below it. A property that was set to the value
     * that it had is no change.
     */
    public <E> List<FlushChange<E>> changed(EntityType<E> type) {
        List<FlushChange<E>> found = new ArrayList<>();
        for (PlannedChange change : snapshot.of(Kind.CHANGED)) {
            if (isA(change, type)) {
                found.add(new FlushChange<>(session, change));
            }
        }
        return found;
    }

    /** Returns the changes of all entities. */
    public List<FlushChange<?>> changed() {
        List<FlushChange<?>> found = new ArrayList<>();
        for (PlannedChange change : snapshot.of(Kind.CHANGED)) {
            found.add(new FlushChange<>(session, change));
        }
        return found;
    }

    /** Returns the entities of {@code type}, and of the types below it, whose rows are deleted. */
    public <E> List<E> deleted(EntityType<E> type) {
        return entities(type, Kind.DELETED);
    }

    /** Returns all entities whose rows are deleted. */
    public List<Object> deleted() {
        return entities(Kind.DELETED);
    }

    private <E> List<E> entities(EntityType<E> type, Kind kind) {
        List<E> found = new ArrayList<>();
        for (PlannedChange change : snapshot.of(kind)) {
            if (isA(change, type)) {
                found.add(type.javaType().cast(change.entity()));
            }
        }
        return found;
    }

    private List<Object> entities(Kind kind) {
        return snapshot.of(kind).stream().<Object>map(PlannedChange::entity).toList();
    }

    private static boolean isA(PlannedChange change, EntityType<?> type) {
        return change.entity().$type().isA((EntityMapping<?>) type);
    }
}
