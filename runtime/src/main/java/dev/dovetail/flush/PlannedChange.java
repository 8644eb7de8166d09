package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entity that a flush is about to write, and the values of its properties when this was asked. */
public final class PlannedChange {
    private static final Object UNCHANGED = new Object();

    private final Tracked entity;
    private final Kind kind;
    private final @Nullable Object[] values;

    /** The kind of statement that the flush sends for the row of an entity. */
    public enum Kind {
        /** Inserts it. */
        ADDED,
        /** Updates it, or inserts or deletes rows of an association table. */
        CHANGED,
        /** Deletes it. */
        DELETED
    }

    private PlannedChange(Tracked entity, Kind kind, @Nullable Object[] values) {
        this.entity = entity;
        this.kind = kind;
        this.values = values;
    }

    static PlannedChange added(Tracked entity) {
        EntityMapping<?> type = entity.$type();
        @Nullable Object[] values = new Object[type.propertyCount()];
        for (Attribute attribute : type.attributes()) {
            values[attribute.index()] = entity.$get(attribute.index());
        }
        for (RelationshipMapping relationship : type.sides()) {
            values[relationship.index()] = value(entity, relationship);
        }
        return new PlannedChange(entity, Kind.ADDED, values);
    }

    static PlannedChange changed(Tracked entity) {
        EntityMapping<?> type = entity.$type();
        Changes changes = entity.$changes();
        @Nullable Object[] values = new Object[type.propertyCount()];
        for (Attribute attribute : type.attributes()) {
            int index = attribute.index();
            values[index] = changes != null && changes.contains(index)
                    && !UpdatePlanner.isSame(attribute, changes.before(index), entity.$get(index))
                    ? entity.$get(index) : UNCHANGED;
        }
        for (RelationshipMapping relationship : type.sides()) {
            values[relationship.index()] = isChanged(entity, relationship, changes)
                    ? value(entity, relationship) : UNCHANGED;
        }
        return new PlannedChange(entity, Kind.CHANGED, values);
    }

    static PlannedChange deleted(Tracked entity) {
        return new PlannedChange(entity, Kind.DELETED, new Object[0]);
    }

    private static boolean isChanged(Tracked entity, RelationshipMapping relationship, @Nullable Changes changes) {
        if (relationship.isViewOnly()) {
            return false;
        }
        if (relationship.kind().isToMany()) {
            CollectionState members = CollectionState.ifPresent(entity, relationship);
            return members != null && !(members.added().isEmpty() && members.removed().isEmpty());
        }
        return changes != null && changes.contains(relationship.index())
                && changes.before(relationship.index()) != entity.$get(relationship.index());
    }

    private static @Nullable Object value(Tracked entity, RelationshipMapping relationship) {
        if (!relationship.kind().isToMany()) {
            return entity.$get(relationship.index());
        }
        CollectionState members = CollectionState.ifPresent(entity, relationship);
        if (members == null) {
            return null;
        }
        return members.isLoaded() || !UnitOfWork.hasRow(entity) ? members.items().toArray()
                : members.added().toArray();
    }

    /** Returns the entity. */
    public Tracked entity() {
        return entity;
    }

    /** Returns what the flush does with the row. */
    public Kind kind() {
        return kind;
    }

    /** Returns whether the flush changes the property at {@code index}. */
    public boolean isChanged(int index) {
        return kind == Kind.CHANGED && values[index] != UNCHANGED;
    }

    /** Returns the value that the flush writes; valid if {@link #isChanged(int)}. */
    public @Nullable Object after(int index) {
        return values[index];
    }

    boolean isEmpty() {
        for (Object value : values) {
            if (value != UNCHANGED) {
                return false;
            }
        }
        return true;
    }

    boolean isSame(PlannedChange other) {
        return kind == other.kind && firstDifference(other) < 0;
    }

    /** Returns the index of the first property that differs, or a negative number. */
    private int firstDifference(PlannedChange other) {
        for (int i = 0; i < values.length; i++) {
            if (!isSame(values[i], other.values[i])) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Tracked || other instanceof Tracked) {
            return one == other;
        }
        if (!(one instanceof Tracked[] members) || !(other instanceof Tracked[] others)) {
            return Objects.equals(one, other);
        }
        for (int i = 0; members.length == others.length && i < members.length; i++) {
            if (members[i] != others[i]) {
                return false;
            }
        }
        return members.length == others.length;
    }

    /** Returns what differs from {@code before}, for a message. */
    String difference(@Nullable PlannedChange before) {
        String type = entity.$type().name();
        if (before == null || before.kind != kind) {
            return switch (kind) {
                case ADDED -> type + ": another entity was added";
                case CHANGED -> type + ": " + ObjectTracking.describe(entity) + " was changed";
                case DELETED -> type + ": " + ObjectTracking.describe(entity) + " was deleted";
            };
        }
        return type + "." + entity.$type().propertyName(firstDifference(before)) + ": the value in "
                + ObjectTracking.describe(entity) + " was changed";
    }
}
