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
        Tracked parent = anyParent(member, inverse);
        if (parent != null && parent != owner) {
            throw new IllegalStateException(relationship + ": " + ObjectTracking.describe(member)
                    + " already belongs to "
                    + ObjectTracking.describe(parent) + ", and the relationship allows a single parent."
                    + " Nothing was changed.");
        }
    }

    private static @Nullable Tracked anyParent(Tracked member, RelationshipMapping inverse) {
        if (!inverse.kind().isToMany()) {
            return References.known(member, inverse);
        }
        CollectionState parents = CollectionState.ifPresent(member, inverse);
        return parents == null || parents.items().isEmpty() ? null : parents.items().get(0);
    }

    /** Adds {@code owner} on the other side of {@code member}, and removes {@code member} from a former owner. */
    static void linked(Tracked owner, RelationshipMapping relationship, Tracked member) {
        RelationshipMapping inverse = keptInverse(relationship);
        if (inverse == null) {
            return;
        }
        if (inverse.kind().isToMany()) {
            CollectionState.of(member, inverse).mirrorAdd(owner);
            return;
        }
        Tracked before = References.known(member, inverse);
        if (before == owner && ObjectTracking.isLoaded(member, inverse.index())) {
            return;
        }
        References.write(member, inverse, owner);
        if (before != null && before != owner) {
            release(before, relationship, member);
        }
    }

    /**
     * Removes {@code owner} from the other side of {@code member}. Handles {@code member} as an orphan if it becomes
     * one.
     */
    static void unlinked(Tracked owner, RelationshipMapping relationship, Tracked member) {
        RelationshipMapping inverse = keptInverse(relationship);
        if (inverse != null) {
            if (inverse.kind().isToMany()) {
                CollectionState.of(member, inverse).mirrorRemove(owner);
            } else if (!ObjectTracking.isLoaded(member, inverse.index()) || member.$get(inverse.index()) == owner) {
                if (KeysByValue.namesAnother(member, inverse, owner)) {
                    member.$set(inverse.index(), null);
                    return;
                }
                References.write(member, inverse, null);
            }
        }
        Cascades.orphaned(owner, relationship, member);
    }

    /** Removes {@code member} from {@code owner} after it has got another owner. */
    private static void release(Tracked owner, RelationshipMapping relationship, Tracked member) {
        if (relationship.kind().isToMany()) {
            CollectionState members = CollectionState.ifPresent(owner, relationship);
            if (members != null) {
                members.mirrorRemove(member);
            }
        } else if (owner.$get(relationship.index()) == member) {
            References.write(owner, relationship, null);
            RelationshipMapping inverse = relationship.inverse();
            if (inverse != null && relationship.kind().holdsKey()) {
                Cascades.orphaned(member, inverse, owner);
            }
        }
    }

    /**
     * Sets the reference from {@code member} to {@code owner} that a loaded row shows. Returns false and changes
     * nothing if {@code member} has another owner, or none, in memory.
     */
    static boolean learnOwner(Tracked owner, RelationshipMapping relationship, Tracked member) {
        RelationshipMapping inverse = keptInverse(relationship);
        if (inverse == null || inverse.kind().isToMany()) {
            return true;
        }
        if (ObjectTracking.isLoaded(member, inverse.index())) {
            return member.$get(inverse.index()) == owner;
        }
        Tracked stale = (Tracked) member.$get(inverse.index());
        if (stale != null && stale != owner) {
            forget(stale, relationship, member);
        }
        member.$set(inverse.index(), owner);
        LoadedProperties.add(member, inverse.index());
        return true;
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
        if (relationship.kind().isToMany()) {
            CollectionState members = CollectionState.ifPresent(owner, relationship);
            if (members != null) {
                members.removeLoaded(member);
            }
        } else if (owner.$get(relationship.index()) == member) {
            owner.$set(relationship.index(), null);
        }
    }

    /** Returns whether {@code member} refers to {@code owner} in memory. */
    static boolean refersTo(Tracked owner, RelationshipMapping relationship, Tracked member) {
        RelationshipMapping inverse = keptInverse(relationship);
        if (inverse == null) {
            return true;
        }
        if (!ObjectTracking.isLoaded(member, inverse.index())) {
            return false;
        }
        if (inverse.kind().isToMany()) {
            CollectionState members = CollectionState.ifPresent(member, inverse);
            return members != null && members.items().contains(owner);
        }
        return member.$get(inverse.index()) == owner;
    }

    /** Returns the inverse if it is kept in sync, or null if there is none or one of the sides is view-only. */
    static @Nullable RelationshipMapping keptInverse(RelationshipMapping relationship) {
        RelationshipMapping inverse = relationship.isViewOnly() ? null : relationship.inverse();
        return inverse == null || inverse.isViewOnly() ? null : inverse;
    }
}
