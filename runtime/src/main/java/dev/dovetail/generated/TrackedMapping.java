package dev.dovetail.generated;

import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mapping of an entity, with the tracking of its instances. */
abstract class TrackedMapping<E> implements EntityType<E> {
    private @Nullable Tracking tracking;
    private boolean isReadOnly;
    private boolean unreturned;

    /**
     * Returns the relationships, by index, with those that the source does not declare. Must not be modified.
     */
    public abstract RelationshipMapping[] sides();

    @Override
    public final List<Relationship> relationships() {
        return Arrays.stream(sides()).filter(side -> !side.isImplicit()).<Relationship>map(side -> side).toList();
    }

    /** Called by generated code for an entity whose rows no statement writes. */
    protected final void readOnly() {
        isReadOnly = true;
    }

    @Override
    public final boolean isReadOnly() {
        return isReadOnly;
    }

    /** Called by generated code if the database redirects the INSERTs, so that they return neither rows nor a count. */
    protected final void unreturned() {
        unreturned = true;
    }

    /** Returns whether an INSERT returns the columns of its rows and their number. */
    public final boolean returnsRows() {
        return !unreturned;
    }

    /**
     * Returns the values of the identifier {@code key}, if it is an embedded record, and null otherwise. Overridden by
     * generated code.
     */
    protected @Nullable Object @Nullable [] keyParts(Object key) {
        return null;
    }

    /** Returns the values of the identifier {@code key}, if it is an embedded record, and null otherwise. */
    public final @Nullable Object @Nullable [] partsOf(Object key) {
        return keyParts(key);
    }

    /** Sets the tracking. Called when the companion creates the mapping. */
    public final EntityType<E> trackedBy(Tracking tracking) {
        this.tracking = tracking;
        return this;
    }

    /**
     * Returns the tracking.
     *
     * @throws IllegalStateException if the companion did not create the mapping
     */
    final Tracking tracking() {
        Tracking known = tracking;
        if (known == null) {
            throw new IllegalStateException(name() + " is not tracked: its companion did not create its mapping.");
        }
        return known;
    }
}
