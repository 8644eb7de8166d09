package dev.dovetail.track;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Changes to-one references and updates the other side. */
public final class References {
    private References() {}

    /** The user sets the relationship: the object, its former target and its new one agree at once. */
    static void set(Tracked object, RelationshipMapping relationship, @Nullable Tracked target) {
        if (target != null) {
            CollectionRules.checked(relationship, target);
        }
        if (isUnchanged(object, relationship, target)) {
            fill(object, relationship, target);
            UnitOfWork.touch(object);
            Changes changes = object.$changes();
            if (changes != null && changes.contains(relationship.index()) && !relationship.isViewOnly()) {
                // What the other side has done to it is confirmed here.
                changes.set(relationship.index(), true);
            }
            if (target != null && !relationship.isViewOnly()) {
                Cascades.save(object, relationship, target);
            }
            return;
        }
        if (relationship.isViewOnly()) {
            learn(object, relationship, target);
            return;
        }
        if (target != null) {
            InverseSync.check(object, relationship, target);
        }
        Tracked before = known(object, relationship);
        write(object, relationship, target);
        Changes changes = object.$changes();
        if (changes != null) {
            changes.set(relationship.index(), true);
        }
        if (before != null && before != target) {
            InverseSync.unlinked(object, relationship, before);
            RelationshipMapping inverse = relationship.inverse();
            if (inverse != null && relationship.kind().holdsKey()) {
                Cascades.orphaned(before, inverse, object);
            }
        }
        if (target != null) {
            InverseSync.linked(object, relationship, target);
            Cascades.save(object, relationship, target);
        }
    }

    /** Returns whether the object is known to refer to {@code target} already. */
    private static boolean isUnchanged(Tracked object, RelationshipMapping relationship, @Nullable Tracked target) {
        return ObjectTracking.isLoaded(object, relationship.index())
                ? object.$get(relationship.index()) == target
                : RowReferences.isKnown(object, relationship) && RowReferences.before(object, relationship) == target
                        && (target == null || !hasAnother(target, relationship, object));
    }

    /** Returns whether the target of a one-to-one has been given another object, while this one was not read. */
    private static boolean hasAnother(Tracked target, RelationshipMapping relationship, Tracked object) {
        RelationshipMapping inverse = InverseSync.keptInverse(relationship);
        return inverse != null && !inverse.kind().isToMany() && ObjectTracking.isLoaded(target, inverse.index())
                && target.$get(inverse.index()) != object;
    }

    /**
     * What the object refers to as far as memory knows: its value, or while that is not loaded the object that its
     * foreign key names, or the last value before it expired.
     */
    public static @Nullable Tracked known(Tracked object, RelationshipMapping relationship) {
        Tracked value = (Tracked) object.$get(relationship.index());
        UnitOfWork work = UnitOfWork.of(object);
        if (ObjectTracking.isLoaded(object, relationship.index()) || work == null
                || !RowReferences.isKnown(object, relationship)) {
            return value;
        }
        return RowReferences.named(work, object, relationship);
    }

    /** The object that the foreign key names, where the session knows it by that key. */
    public static @Nullable Tracked find(UnitOfWork work, Tracked object, RelationshipMapping relationship) {
        Object key = EntityKeys.of(object, relationship.key());
        return key == null || !refersToId(relationship) ? null : work.find(relationship.target(), key);
    }

    /** Returns whether the foreign key refers to the target's identifier, in its order. */
    public static boolean refersToId(RelationshipMapping relationship) {
        return Arrays.equals(relationship.referenced(), relationship.target().idIndexes());
    }

    /** Writes the reference and remembers what it was at the last flush. */
    static void write(Tracked object, RelationshipMapping relationship, @Nullable Tracked target) {
        int index = relationship.index();
        EntityState state = UnitOfWork.stateOf(object);
        Revisions.identify(object, relationship);
        if (state == EntityState.PERSISTENT || state == EntityState.DETACHED) {
            Changes changes = UnitOfWork.changed(object);
            if (changes.contains(index)) {
                if (object.$get(index) != target) {
                    changes.changed(index);
                }
            } else {
                RowReferences.remember(object, relationship, changes);
            }
            changes.set(index, false);
        } else if (target == null && relationship.kind().holdsKey() && object.$get(index) != null) {
            forgetKey(object, relationship);
        }
        learn(object, relationship, target);
        if (target != null && state == EntityState.TRANSIENT) {
            Cascades.parentFound(object, relationship);
        }
    }

    /**
     * A new object lets go of its target: a key that an earlier, failed flush has given it goes as well. A part that
     * must have a value belongs to something else too, where another part need not have one.
     */
    private static void forgetKey(Tracked object, RelationshipMapping relationship) {
        boolean optional = false;
        for (int key : relationship.key()) {
            optional |= object.$type().attribute(key).isNullable();
        }
        Tracked blank = null;
        for (int key : relationship.key()) {
            if (optional && !object.$type().attribute(key).isNullable()) {
                continue;
            }
            blank = blank == null ? object.$type().blank() : blank;
            MemberKeys.changing(object, key);
            object.$set(key, blank.$get(key));
        }
    }

    /** An object that has no row any more lets go of one that has: without a trace, and of the key as well. */
    static void cut(Tracked object, RelationshipMapping relationship) {
        object.$set(relationship.index(), null);
        if (relationship.kind().holdsKey()) {
            forgetKey(object, relationship);
        }
    }

    private static void learn(Tracked object, RelationshipMapping relationship, @Nullable Tracked target) {
        object.$set(relationship.index(), target);
        LoadedProperties.add(object, relationship.index());
    }

    /**
     * A row says what the object refers to. Where the user has given that target another object in the meantime, or
     * none, without knowing of this one, it is this one that is replaced.
     */
    public static void read(Tracked object, RelationshipMapping relationship, @Nullable Tracked target) {
        RelationshipMapping inverse = InverseSync.keptInverse(relationship);
        if (inverse == null || target == null || !isReplaced(object, relationship, target, inverse)) {
            fill(object, relationship, target);
            return;
        }
        fill(object, relationship, null);
        learn(object, relationship, target);
        InverseSync.unlinked(target, inverse, object);
    }

    private static boolean isReplaced(Tracked object, RelationshipMapping relationship, Tracked target,
            RelationshipMapping inverse) {
        Changes own = object.$changes();
        Changes others = target.$changes();
        return relationship.kind().holdsKey() && !inverse.kind().isToMany()
                && (own == null || !own.contains(relationship.index()))
                && others != null && others.contains(inverse.index())
                && others.before(inverse.index()) == Changes.UNKNOWN
                && target.$get(inverse.index()) != object;
    }

    /** The database says what the object refers to; the other side, where it is loaded, agrees from now on. */
    public static void fill(Tracked object, RelationshipMapping relationship, @Nullable Tracked target) {
        RelationshipMapping inverse = InverseSync.keptInverse(relationship);
        Tracked stale = (Tracked) object.$get(relationship.index());
        if (inverse != null && stale != null && stale != target && relationship.kind().holdsKey()) {
            InverseSync.forget(stale, inverse, object);
        }
        if (inverse != null && target != null) {
            if (!relationship.kind().holdsKey()) {
                learn(object, relationship, InverseSync.learnOwner(object, relationship, target) ? target : null);
                return;
            }
            if (inverse.kind().isToMany()) {
                CollectionState members = CollectionState.ifPresent(target, inverse);
                if (members != null) {
                    members.addLoaded(object);
                }
            } else if (!ObjectTracking.isLoaded(target, inverse.index()) || isVacant(target, inverse)) {
                learn(target, inverse, object);
            }
        }
        learn(object, relationship, target);
    }

    /** Returns whether the reference names nobody that the session follows. */
    private static boolean isVacant(Tracked object, RelationshipMapping relationship) {
        Tracked held = (Tracked) object.$get(relationship.index());
        UnitOfWork work = UnitOfWork.of(object);
        return held == null || work != null && work.isDetached(held);
    }

    /**
     * A reference was set without knowing whom it replaces: reads from the database who that is, and lets go of it.
     *
     * @return the replaced object, or null if there is none
     */
    public static @Nullable Tracked replaceUnknown(Tracked object, RelationshipMapping relationship) {
        UnitOfWork work = UnitOfWork.of(object);
        if (work == null) {
            return null;
        }
        Tracked now = (Tracked) object.$get(relationship.index());
        Tracked replaced;
        LoadedProperties.remove(object, relationship.index());
        object.$set(relationship.index(), null);
        try {
            work.source().loadRelationship(object, relationship);
            replaced = (Tracked) object.$get(relationship.index());
        } finally {
            // Where it cannot be read, what was set is still what the next flush writes.
            learn(object, relationship, now);
        }
        if (replaced == null || replaced == now) {
            return null;
        }
        if (relationship.kind().holdsKey()) {
            RelationshipMapping inverse = InverseSync.keptInverse(relationship);
            if (inverse != null) {
                InverseSync.forget(replaced, inverse, object);
            }
        } else {
            InverseSync.unlinked(object, relationship, replaced);
        }
        return replaced;
    }

    /** The key of {@code parent} has changed: the child, which stays with it, is to be written as well. */
    public static void touch(Tracked child, RelationshipMapping relationship, Tracked parent) {
        write(child, relationship, parent);
    }

    /** The parent of {@code child} is deleted: the child refers to nobody. */
    public static void release(Tracked child, RelationshipMapping relationship) {
        write(child, relationship, null);
        Changes changes = child.$changes();
        if (UnitOfWork.stateOf(child) == EntityState.PENDING) {
            forgetKey(child, relationship); // It may have been set by value.
        } else if (changes != null) {
            changes.set(relationship.index(), true); // So does the key of one that has a row.
        }
    }
}
