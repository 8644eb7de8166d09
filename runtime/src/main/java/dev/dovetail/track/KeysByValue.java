package dev.dovetail.track;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.Objects;

/**
 * Decides between a foreign key that was set by value and the reference that uses it, after the other side has removed
 * an entity. The entity then belongs to the parent that the foreign key refers to, whichever change came first.
 */
public final class KeysByValue {
    private KeysByValue() {}

    /**
     * Returns whether the foreign key takes precedence over the changed reference. This is so if the other side has
     * removed the entity and the foreign key refers to another parent. A reference that was set on the entity itself
     * takes precedence over the foreign key.
     */
    public static boolean decides(Tracked object, RelationshipMapping reference, Changes changes) {
        if (object.$get(reference.index()) != null || changes.wasSetHere(reference.index())) {
            return false;
        }
        boolean differs = false;
        for (int key : reference.key()) {
            if (ObjectTracking.isLoaded(object, key) && object.$get(key) == null) {
                return false;
            }
            differs |= differs(object, key, changes) && !isSupplied(object, key, changes);
        }
        return differs && !(changes.before(reference.index()) instanceof Tracked former
                && names(object, reference, former));
    }

    private static boolean differs(Tracked object, int key, Changes changes) {
        if (!changes.contains(key)) {
            return false;
        }
        Object before = changes.before(key);
        return before == Changes.UNKNOWN || !object.$type().attribute(key).isSame(before, object.$get(key));
    }

    /** Returns whether another reference, which shares a part of the foreign key, supplies the value. */
    private static boolean isSupplied(Tracked object, int key, Changes changes) {
        for (RelationshipMapping other : object.$type().references()) {
            if (changes.contains(other.index()) && object.$get(other.index()) != null) {
                for (int part : other.key()) {
                    if (part == key) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Returns whether a new entity that is removed from {@code parent} has the foreign key of another parent. */
    static boolean namesAnother(Tracked object, RelationshipMapping reference, Tracked parent) {
        return !UnitOfWork.hasRow(object) && reference.kind().holdsKey() && !names(object, reference, parent)
                && isSet(object, reference) && EntityKeys.of(parent, reference.referenced()) != null;
    }

    /** Returns whether each part of the foreign key differs from that of a blank entity. */
    private static boolean isSet(Tracked object, RelationshipMapping reference) {
        Tracked blank = object.$type().blank();
        for (int key : reference.key()) {
            Attribute attribute = object.$type().attribute(key);
            if (attribute.isSame(blank.$get(key), object.$get(key))) {
                return false;
            }
        }
        return true;
    }

    private static boolean names(Tracked object, RelationshipMapping reference, Tracked parent) {
        return Objects.equals(EntityKeys.of(object, reference.key()), EntityKeys.of(parent, reference.referenced()));
    }
}
