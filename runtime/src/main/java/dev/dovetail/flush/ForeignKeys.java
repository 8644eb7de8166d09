package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.KeyValue;
import dev.dovetail.track.KeysByValue;
import dev.dovetail.track.LoadedProperties;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Copies the referenced keys of parents to the foreign keys of children. Corresponds to SQLAlchemy's {@code sync}. */
final class ForeignKeys {
    /** Whether the next write takes a foreign key from a reference. */
    static final BiPredicate<Tracked, RelationshipMapping> FOLLOWED = ForeignKeys::follows;

    private ForeignKeys() {}

    /** Returns whether the next write takes the foreign key of {@code object} from this reference. */
    static boolean follows(Tracked object, RelationshipMapping relationship) {
        if (!relationship.kind().holdsKey() || relationship.isViewOnly()) {
            return false;
        }
        Changes changes = object.$changes();
        boolean follows = changes != null && changes.contains(relationship.index())
                && !KeysByValue.decides(object, relationship, changes)
                || isNew(object) && object.$get(relationship.index()) != null;
        return follows && !isOutside(object.$get(relationship.index()));
    }

    /** Returns whether {@code target} is an entity that belongs to no session, so that there is no key to copy. */
    static boolean isOutside(@Nullable Object target) {
        return target instanceof Tracked tracked && tracked.$attachment() == null;
    }

    private static boolean isNew(Tracked object) {
        return UnitOfWork.stateOf(object) == EntityState.PENDING;
    }

    /** Returns whether the next write takes the value of {@code attribute} from a reference that is not null. */
    static boolean isSupplied(Tracked object, Attribute attribute) {
        if (!attribute.isForeignKey()) {
            return false;
        }
        for (RelationshipMapping relationship : object.$type().references()) {
            if (follows(object, relationship) && object.$get(relationship.index()) != null
                    && position(relationship, attribute) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the position of {@code attribute} in the foreign key of {@code relationship}, or -1 if it is not part of
     * it.
     */
    static int position(RelationshipMapping relationship, Attribute attribute) {
        int[] key = relationship.key();
        for (int i = 0; i < key.length; i++) {
            if (key[i] == attribute.index()) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Copies the keys of the targets to the foreign keys of {@code object}, and records the former values. Copies null
     * for references in {@code deferred}.
     */
    static void copy(Tracked object, DeferredReferences deferred) {
        if (object.$type().sharesKeys()) {
            // What a reference leaves behind is written first, because another one may have a value for it.
            copyNulls(object);
        }
        for (RelationshipMapping relationship : object.$type().references()) {
            if (follows(object, relationship)) {
                Tracked target = (Tracked) object.$get(relationship.index());
                if (target != null && deferred.contains(object, relationship)) {
                    copyPart(object, relationship, target);
                } else if (target != null || !object.$type().sharesKeys()) {
                    copy(object, relationship, target);
                }
            }
        }
    }

    private static void copyNulls(Tracked object) {
        for (RelationshipMapping relationship : object.$type().references()) {
            if (follows(object, relationship) && object.$get(relationship.index()) == null) {
                copy(object, relationship, null);
            }
        }
    }

    /**
     * Copies the key of {@code target}, but null where the foreign key is null without a target. The target is inserted
     * later. Where it has no value yet, this is the one that its own references will give it.
     */
    private static void copyPart(Tracked object, RelationshipMapping relationship, Tracked target) {
        int[] key = relationship.key();
        for (int i = 0; i < key.length; i++) {
            if (object.$type().isReleased(relationship, key[i])) {
                set(object, key[i], null);
                continue;
            }
            Object value = KeyValue.of(target, relationship.referenced()[i]).value();
            if (value != null && value != Changes.UNKNOWN) {
                set(object, key[i], value);
            }
        }
    }

    /**
     * Replaces foreign keys that were set by value with those of the references that take precedence. This completes
     * rows that needed no update because they already had the key of the reference.
     */
    static void overrule(Tracked object, Changes changes) {
        for (RelationshipMapping relationship : object.$type().references()) {
            if (changes.contains(relationship.index()) && changes.containsAny(relationship.key())
                    && follows(object, relationship)) {
                copy(object, relationship, (Tracked) object.$get(relationship.index()));
            }
        }
    }

    /**
     * Sets the foreign key of {@code relationship} to the key of {@code target}, or to null. Leaves attributes that are
     * not nullable, or that other foreign keys contain too, unchanged if {@code target} is null.
     */
    static void copy(Tracked object, RelationshipMapping relationship, @Nullable Tracked target) {
        int[] key = relationship.key();
        for (int i = 0; i < key.length; i++) {
            if (target != null) {
                set(object, key[i], value(object, relationship, target, i));
            } else if (object.$type().isReleased(relationship, key[i])) {
                set(object, key[i], null);
            }
        }
    }

    /**
     * Returns the value of a part of the key of {@code target}. If that takes it from a row that is written later, it
     * is the value of that row.
     */
    private static @Nullable Object value(Tracked object, RelationshipMapping relationship, Tracked target, int part) {
        int referred = relationship.referenced()[part];
        if (object.$type().isShared(relationship.key()[part])
                && relationship.target().attribute(referred).isForeignKey()) {
            Object coming = KeyValue.of(target, referred, FOLLOWED).value();
            if (coming != null && coming != Changes.UNKNOWN) {
                return coming;
            }
        }
        return target.$get(referred);
    }

    private static void set(Tracked object, int attribute, @Nullable Object value) {
        boolean known = ObjectTracking.isLoaded(object, attribute);
        Object before = known ? object.$get(attribute) : Changes.UNKNOWN;
        if (known && object.$type().attribute(attribute).isSame(before, value)) {
            return;
        }
        if (value == null && !object.$type().attribute(attribute).isNullable()) {
            return;
        }
        Changes changes = object.$changes();
        if (changes != null && !isNew(object)) {
            changes.remember(attribute, before);
        }
        object.$set(attribute, value);
        LoadedProperties.add(object, attribute);
    }
}
