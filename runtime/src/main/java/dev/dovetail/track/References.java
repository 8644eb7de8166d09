package dev.dovetail.track;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads and changes to-one references, and keeps the other side in sync. */
public final class References {
    private References() {}

    /** Sets the reference for the application. Updates the former and the new target. */
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

    /** Returns whether {@code object} is known to refer to {@code target} already. */
    private static boolean isUnchanged(Tracked object, RelationshipMapping relationship, @Nullable Tracked target) {
        return ObjectTracking.isLoaded(object, relationship.index())
                ? object.$get(relationship.index()) == target
                : RowReferences.isKnown(object, relationship) && RowReferences.before(object, relationship) == target
                        && (target == null || !hasAnother(target, relationship, object));
    }

    /**
     * Returns whether {@code target}, of a one-to-one, has got another entity while the reference to it was not loaded.
     */
    private static boolean hasAnother(Tracked target, RelationshipMapping relationship, Tracked object) {
        RelationshipMapping inverse = InverseSync.keptInverse(relationship);
        return inverse != null && !inverse.kind().isToMany() && ObjectTracking.isLoaded(target, inverse.index())
                && target.$get(inverse.index()) != object;
    }

    /**
     * Returns the target in memory: the value if it is loaded, or else the entity of the session that the foreign key
     * refers to, or else the last value before the reference expired. Returns null if none is known.
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

    /** Returns the entity of the session that the foreign key refers to, or null if there is none. */
    public static @Nullable Tracked find(UnitOfWork work, Tracked object, RelationshipMapping relationship) {
        Object key = EntityKeys.of(object, relationship.key());
        return key == null || !refersToId(relationship) ? null : work.find(relationship.target(), key);
    }

    /** Returns whether the foreign key refers to the identifier of the target, in its order. */
    public static boolean refersToId(RelationshipMapping relationship) {
        return Arrays.equals(relationship.referenced(), relationship.target().idIndexes());
    }

    /** Sets the reference without updating the other side, and records its value before the first change. */
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
     * must have a value belongs to something else too, where another part need not have one. So does a part of several
     * foreign keys.
     */
    private static void forgetKey(Tracked object, RelationshipMapping relationship) {
        boolean optional = false;
        for (int key : relationship.key()) {
            optional |= object.$type().attribute(key).isNullable();
        }
        Tracked blank = null;
        for (int key : relationship.key()) {
            if (optional && !object.$type().attribute(key).isNullable()
                    || object.$type().isShared(key) && object.$type().isReleasable(relationship)) {
                continue;
            }
            blank = blank == null ? object.$type().blank() : blank;
            MemberKeys.changing(object, key);
            object.$set(key, blank.$get(key));
        }
    }

    /** Sets the reference and foreign key of an entity that no longer has a row to null, without recording a change. */
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
     * Sets the reference from a loaded row. If the application has given the target of a one-to-one another entity, or
     * null, before this one was known, records that this one was removed from it.
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

    /** Sets the reference from the database, and updates the other side if it is loaded. */
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

    /** Returns whether the reference is null or its target is detached. */
    private static boolean isVacant(Tracked object, RelationshipMapping relationship) {
        Tracked held = (Tracked) object.$get(relationship.index());
        UnitOfWork work = UnitOfWork.of(object);
        return held == null || work != null && work.isDetached(held);
    }

    /**
     * Loads the target that the reference had when it was set before it was loaded, and removes that target.
     *
     * @return the replaced entity, or null if there is none
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
            // If the load fails, the next flush still writes the new target.
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

    /** Records a change of the reference of {@code child}, because the key of {@code parent} has changed. */
    public static void touch(Tracked child, RelationshipMapping relationship, Tracked parent) {
        write(child, relationship, parent);
    }

    /** Sets the reference of {@code child} to null, because its parent is deleted. */
    public static void release(Tracked child, RelationshipMapping relationship) {
        write(child, relationship, null);
        Changes changes = child.$changes();
        if (UnitOfWork.stateOf(child) == EntityState.PENDING) {
            forgetKey(child, relationship); // The application may have set it by value.
        } else if (changes != null) {
            changes.set(relationship.index(), true); // The foreign key becomes null too.
        }
    }
}
