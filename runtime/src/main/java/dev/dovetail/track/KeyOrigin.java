package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entity from which a foreign key gets its value, by following references. Rows of one table may refer to
 * each other in a circle. All of them get the value of a reference that leads out of the circle, or else the one that a
 * row of the circle has itself.
 */
final class KeyOrigin {
    private record Place(Tracked object, int attribute) {}

    private final BiPredicate<Tracked, RelationshipMapping> gives;
    private final @Nullable Object emptied;
    private final Deque<Place> open = new ArrayDeque<>(2);
    private final Map<Tracked, Set<Integer>> seen = new IdentityHashMap<>(4);
    /** A value of a row that has references to follow. It counts if they all lead back. */
    private @Nullable KeyValue ofCircle;

    /**
     * Creates an instance.
     *
     * @param gives whether a reference of an entity gives its foreign key the value
     * @param emptied the value of a row whose reference was set to null
     */
    KeyOrigin(BiPredicate<Tracked, RelationshipMapping> gives, @Nullable Object emptied) {
        this.gives = gives;
        this.emptied = emptied;
    }

    /** Returns the value of {@code attribute}, a foreign key of {@code object}. */
    KeyValue find(Tracked object, int attribute) {
        Place place = new Place(object, attribute);
        while (place != null) {
            if (seen.computeIfAbsent(place.object(), none -> new HashSet<>(2)).add(place.attribute())) {
                KeyValue own = own(place.object(), place.attribute());
                if (!follow(place.object(), place.attribute())) {
                    return own;
                }
                if (ofCircle == null || ofCircle.value() == null && own.value() != null) {
                    ofCircle = own;
                }
            }
            place = open.poll();
        }
        return ofCircle == null ? KeyValue.own(object, attribute) : ofCircle;
    }

    /** Opens the targets of the references that give the value. Returns whether there is one. */
    private boolean follow(Tracked object, int attribute) {
        EntityMapping<?> type = object.$type();
        if (!type.attribute(attribute).isForeignKey()) {
            return false;
        }
        boolean found = false;
        for (RelationshipMapping reference : type.references()) {
            int place = SharedColumns.indexOf(reference.key(), attribute);
            if (place >= 0 && gives.test(object, reference) && object.$get(reference.index()) instanceof Tracked next) {
                found = true;
                Place target = new Place(next, reference.referenced()[place]);
                // What leads out of the table is followed first.
                if (reference.target().root() == type.root()) {
                    open.addLast(target);
                } else {
                    open.addFirst(target);
                }
            }
        }
        return found;
    }

    /** Returns the value of {@code object} itself, unless a reference that was set to null takes it away. */
    private KeyValue own(Tracked object, int attribute) {
        for (RelationshipMapping reference : object.$type().references()) {
            if (SharedColumns.contains(reference.key(), attribute) && object.$get(reference.index()) == null
                    && gives.test(object, reference) && object.$type().isReleased(reference, attribute)) {
                return new KeyValue(object, attribute, emptied);
            }
        }
        return KeyValue.own(object, attribute);
    }
}
