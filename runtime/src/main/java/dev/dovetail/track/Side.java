package dev.dovetail.track;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import org.jspecify.annotations.Nullable;

/**
 * What changes at one side of a relationship when the other side changes. A to-one side is a reference, a to-many side
 * a collection. In each method, {@code holder} is the entity at this side, {@code side} the relationship that it has,
 * and {@code other} the entity at the other side. Sends no SQL.
 */
sealed interface Side permits ReferenceSide, CollectionSide {
    /** Returns what changes at {@code side}. */
    static Side of(RelationshipMapping side) {
        return side.kind().isToMany() ? CollectionSide.INSTANCE : ReferenceSide.INSTANCE;
    }

    /**
     * Links {@code other}, as a change. A reference to a former entity is replaced, and that entity releases
     * {@code holder} at its side, {@code otherSide}.
     */
    void link(Tracked holder, RelationshipMapping side, Tracked other, RelationshipMapping otherSide);

    /**
     * Unlinks {@code other}, as a change. Returns false if a foreign key that was set by value has linked
     * {@code holder} to another entity, so that it is no orphan.
     */
    boolean unlink(Tracked holder, RelationshipMapping side, Tracked other);

    /** Unlinks {@code other}, as a change, after it has been linked to another entity than {@code holder}. */
    void release(Tracked holder, RelationshipMapping side, Tracked other);

    /**
     * Links {@code other}, which a loaded row of it shows, without a change. Returns false and links nothing if
     * {@code holder} is linked to another entity in memory, or to none. That entity forgets {@code holder} at its side,
     * {@code otherSide}, if it had expired.
     */
    boolean load(Tracked holder, RelationshipMapping side, Tracked other, RelationshipMapping otherSide);

    /** Unlinks {@code other} without a change, because their rows are not related. */
    void forget(Tracked holder, RelationshipMapping side, Tracked other);

    /** Unlinks {@code other}, whose row the database does not have any more, without a change. */
    void cut(Tracked holder, RelationshipMapping side, Tracked other);

    /** Links {@code other} again without a change, if this side is loaded: a change was undone. */
    void restore(Tracked holder, RelationshipMapping side, Tracked other);

    /** Returns whether {@code other} is linked in memory. */
    boolean isLinked(Tracked holder, RelationshipMapping side, Tracked other);

    /** Returns whether no entity is linked, as far as memory knows. */
    boolean isVacant(Tracked holder, RelationshipMapping side);

    /** Returns an entity that is linked, or null if memory knows none. */
    @Nullable Tracked anyOther(Tracked holder, RelationshipMapping side);
}
