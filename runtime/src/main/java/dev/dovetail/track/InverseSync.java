package dev.dovetail.track;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import org.jspecify.annotations.Nullable;

/** Keeps the inverse of a relationship in sync with the changed side. Sends no SQL. */
public final class InverseSync {
    private InverseSync() {}

    /**
     * Checks that {@code member} may be linked to {@code owner}, before anything changes.
     *
     * @throws IllegalStateException if they belong to different open sessions, {@code member} is deleted, or the
     *     relationship allows a single parent and there is another one
     * @throws IllegalArgumentException if {@code member} does not agree with other references on a column that several
     *     foreign keys contain
     */
    static void check(Tracked owner, RelationshipMapping relationship, Tracked member) {
        UnitOfWork here = UnitOfWork.of(owner);
        UnitOfWork there = UnitOfWork.of(member);
        if (here != null && there != null && here != there) {
            throw new IllegalStateException(relationship + ": " + ObjectTracking.describe(member)
                    + " belongs to another open"
                    + " session than " + ObjectTracking.describe(owner) + ". Merge it into this session first:"
                    + " session.merge(...). Nothing was changed.");
        }
        if (UnitOfWork.stateOf(member) == EntityState.DELETED) {
            throw new IllegalStateException(relationship + ": " + ObjectTracking.describe(member)
                    + " was deleted in this transaction. Nothing was changed.");
        }
        RelationshipMapping inverse = relationship.inverse();
        if (relationship.association() != null) {
            SharedColumns.checkPair(owner, relationship, member);
        } else if (relationship.kind().holdsKey()) {
            SharedColumns.check(owner, relationship, member);
        } else if (inverse != null) {
            SharedColumns.check(member, inverse, owner);
        }
        if (inverse == null) {
            return;
        }
        if (relationship.isSingleParent()) {
            checkSingleParent(owner, relationship, member, inverse);
        } else if (inverse.isSingleParent() && inverse.kind().isToMany()) {
            checkSingleParent(member, inverse, owner, relationship);
        }
    }

    private static void checkSingleParent(Tracked owner, RelationshipMapping relationship, Tracked member,
            RelationshipMapping inverse) {
        Tracked parent = Side.of(inverse).anyOther(member, inverse);
        if (parent != null && parent != owner) {
            throw new IllegalStateException(relationship + ": " + ObjectTracking.describe(member)
                    + " already belongs to "
                    + ObjectTracking.describe(parent) + ", and the relationship allows a single parent."
                    + " Nothing was changed.");
        }
    }

    /** Adds {@code owner} on the other side of {@code member}, and removes {@code member} from a former owner. */
    static void linked(Tracked owner, RelationshipMapping relationship, Tracked member) {
        RelationshipMapping inverse = keptInverse(relationship);
        if (inverse != null) {
            Side.of(inverse).link(member, inverse, owner, relationship);
        }
    }

    /**
     * Removes {@code owner} from the other side of {@code member}. Handles {@code member} as an orphan if it becomes
     * one.
     */
    static void unlinked(Tracked owner, RelationshipMapping relationship, Tracked member) {
        RelationshipMapping inverse = keptInverse(relationship);
        if (inverse == null || Side.of(inverse).unlink(member, inverse, owner)) {
            Cascades.orphaned(owner, relationship, member);
        }
    }

    /**
     * Sets the reference from {@code member} to {@code owner} that a loaded row shows. Returns false and changes
     * nothing if {@code member} has another owner, or none, in memory.
     */
    static boolean learnOwner(Tracked owner, RelationshipMapping relationship, Tracked member) {
        RelationshipMapping inverse = keptInverse(relationship);
        return inverse == null || Side.of(inverse).load(member, inverse, owner, relationship);
    }

    /**
     * Calls {@link #learnOwner} for the members of {@code rows} that are not in {@code removed}. Moves the members that
     * belong to {@code owner} to the front, and returns their number.
     */
    static int learnOwner(Tracked owner, RelationshipMapping relationship, IdentityList rows, IdentityList removed) {
        int kept = 0;
        for (int i = 0; i < rows.size(); i++) {
            Tracked row = rows.get(i);
            if (!removed.contains(row) && learnOwner(owner, relationship, row)) {
                rows.set(kept++, row);
            }
        }
        return kept;
    }

    /**
     * Removes {@code member} from the relationship of {@code owner} without recording a change, because their rows are
     * not related.
     */
    public static void forget(Tracked owner, RelationshipMapping relationship, Tracked member) {
        Side.of(relationship).forget(owner, relationship, member);
    }

    /** Returns whether {@code member} refers to {@code owner} in memory. */
    static boolean refersTo(Tracked owner, RelationshipMapping relationship, Tracked member) {
        RelationshipMapping inverse = keptInverse(relationship);
        return inverse == null || Side.of(inverse).isLinked(member, inverse, owner);
    }

    /** Returns the inverse if it is kept in sync, or null if there is none or one of the sides is view-only. */
    static @Nullable RelationshipMapping keptInverse(RelationshipMapping relationship) {
        RelationshipMapping inverse = relationship.isViewOnly() ? null : relationship.inverse();
        return inverse == null || inverse.isViewOnly() ? null : inverse;
    }
}
