package dev.dovetail.track;

import dev.dovetail.metadata.EntityState;
import dev.dovetail.metadata.Loaded;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.Tracked;
import org.jspecify.annotations.Nullable;

/** Keeps the other side of a relationship in step with the side that was changed. Sends no SQL. */
public final class Links {
    private Links() {}

    /** Refuses, before anything changes, a link between objects that must not be linked. */
    static void check(Tracked owner, Relationship relationship, Tracked member) {
        UnitOfWork here = UnitOfWork.of(owner);
        UnitOfWork there = UnitOfWork.of(member);
        if (here != null && there != null && here != there) {
            throw new IllegalStateException(relationship + ": " + Tracking.describe(member) + " belongs to another open"
                    + " session than " + Tracking.describe(owner) + ". Merge it into this session first:"
                    + " session.merge(...). Nothing was changed.");
        }
        if (UnitOfWork.stateOf(member) == EntityState.DELETED) {
            throw new IllegalStateException(relationship + ": " + Tracking.describe(member)
                    + " was deleted in this transaction. Nothing was changed.");
        }
        Relationship inverse = relationship.inverse();
        if (inverse == null) {
            return;
        }
        if (relationship.isSingleParent()) {
            single(owner, relationship, member, inverse);
        } else if (inverse.isSingleParent() && inverse.kind().isToMany()) {
            single(member, inverse, owner, relationship);
        }
    }

    private static void single(Tracked owner, Relationship relationship, Tracked member, Relationship inverse) {
        Tracked parent = anyParent(member, inverse);
        if (parent != null && parent != owner) {
            throw new IllegalStateException(relationship + ": " + Tracking.describe(member) + " already belongs to "
                    + Tracking.describe(parent) + ", and the relationship allows a single parent."
                    + " Nothing was changed.");
        }
    }

    private static @Nullable Tracked anyParent(Tracked member, Relationship inverse) {
        if (!inverse.kind().isToMany()) {
            return References.known(member, inverse);
        }
        Members parents = Members.ifPresent(member, inverse);
        return parents == null || parents.items().isEmpty() ? null : parents.items().get(0);
    }

    /** {@code owner} refers to {@code member} now: so does {@code member} to {@code owner}, and to nobody else. */
    static void linked(Tracked owner, Relationship relationship, Tracked member) {
        Relationship inverse = keptInverse(relationship);
        if (inverse == null) {
            return;
        }
        if (inverse.kind().isToMany()) {
            Members.of(member, inverse).mirrorAdd(owner);
            return;
        }
        Tracked before = References.known(member, inverse);
        if (before == owner && Tracking.isLoaded(member, inverse.index())) {
            return;
        }
        References.write(member, inverse, owner);
        if (before != null && before != owner) {
            release(before, relationship, member);
        }
    }

    /** {@code owner} no longer refers to {@code member}: nor does {@code member} to {@code owner}. */
    static void unlinked(Tracked owner, Relationship relationship, Tracked member) {
        Relationship inverse = keptInverse(relationship);
        if (inverse != null) {
            if (inverse.kind().isToMany()) {
                Members.of(member, inverse).mirrorRemove(owner);
            } else if (!Tracking.isLoaded(member, inverse.index()) || member.$get(inverse.index()) == owner) {
                if (KeysByValue.namesAnother(member, inverse, owner)) {
                    member.$set(inverse.index(), null);
                    return;
                }
                References.write(member, inverse, null);
            }
        }
        Cascades.orphaned(owner, relationship, member);
    }

    /** {@code member} has left {@code owner} for another: {@code owner} forgets it. */
    private static void release(Tracked owner, Relationship relationship, Tracked member) {
        if (relationship.kind().isToMany()) {
            Members members = Members.ifPresent(owner, relationship);
            if (members != null) {
                members.mirrorRemove(member);
            }
        } else if (owner.$get(relationship.index()) == member) {
            References.write(owner, relationship, null);
            Relationship inverse = relationship.inverse();
            if (inverse != null && relationship.kind().holdsKey()) {
                Cascades.orphaned(member, inverse, owner);
            }
        }
    }

    /**
     * A row says that {@code member} belongs to {@code owner}. False where {@code member} has been moved in memory
     * since; otherwise it knows its owner from now on.
     */
    static boolean learnOwner(Tracked owner, Relationship relationship, Tracked member) {
        Relationship inverse = keptInverse(relationship);
        if (inverse == null || inverse.kind().isToMany()) {
            return true;
        }
        if (Tracking.isLoaded(member, inverse.index())) {
            return member.$get(inverse.index()) == owner;
        }
        Tracked stale = (Tracked) member.$get(inverse.index());
        if (stale != null && stale != owner) {
            forget(stale, relationship, member);
        }
        member.$set(inverse.index(), owner);
        Loaded.add(member, inverse.index());
        return true;
    }

    /**
     * The same for several rows but those that were removed: those that belong to {@code owner} come first, so many.
     */
    static int learnOwner(Tracked owner, Relationship relationship, IdentityList rows, IdentityList removed) {
        int kept = 0;
        for (int i = 0; i < rows.size(); i++) {
            Tracked row = rows.get(i);
            if (!removed.contains(row) && learnOwner(owner, relationship, row)) {
                rows.set(kept++, row);
            }
        }
        return kept;
    }

    /** The database says that {@code owner} does not hold {@code member} any more. */
    public static void forget(Tracked owner, Relationship relationship, Tracked member) {
        if (relationship.kind().isToMany()) {
            Members members = Members.ifPresent(owner, relationship);
            if (members != null) {
                members.unlearn(member);
            }
        } else if (owner.$get(relationship.index()) == member) {
            owner.$set(relationship.index(), null);
        }
    }

    /** Whether {@code member}, in memory, says that it belongs to {@code owner}. */
    static boolean refersTo(Tracked owner, Relationship relationship, Tracked member) {
        Relationship inverse = keptInverse(relationship);
        if (inverse == null) {
            return true;
        }
        if (!Tracking.isLoaded(member, inverse.index())) {
            return false;
        }
        if (inverse.kind().isToMany()) {
            Members members = Members.ifPresent(member, inverse);
            return members != null && members.items().contains(owner);
        }
        return member.$get(inverse.index()) == owner;
    }

    /** The other side, where it is kept in step. */
    static @Nullable Relationship keptInverse(Relationship relationship) {
        Relationship inverse = relationship.isViewOnly() ? null : relationship.inverse();
        return inverse == null || inverse.isViewOnly() ? null : inverse;
    }
}
