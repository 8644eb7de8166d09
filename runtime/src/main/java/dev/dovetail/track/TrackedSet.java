package dev.dovetail.track;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A to-many relationship as a set, in the order in which members were loaded and added. Additions and removals update
 * the other side.
 *
 * @param <E> the target entity
 */
public final class TrackedSet<E> extends AbstractSet<E> implements TrackedCollection {
    private final CollectionState members;

    TrackedSet(CollectionState members) {
        this.members = members;
    }

    @Override
    public CollectionState members() {
        return members;
    }

    @Override
    public int size() {
        return members.loaded().size();
    }

    @Override
    public boolean contains(@Nullable Object object) {
        return members.loaded().contains(object) || !CollectionRules.isAlone(object) && super.contains(object);
    }

    @Override
    public boolean add(E element) {
        return members.insert(members.loaded().size(), element);
    }

    @Override
    public boolean remove(@Nullable Object object) {
        return members.remove(object) || !CollectionRules.isAlone(object) && super.remove(object);
    }

    @Override
    public boolean removeAll(Collection<?> objects) {
        boolean changed = false;
        for (Object object : objects.toArray()) {
            changed |= remove(object);
        }
        return changed;
    }

    @Override
    public void clear() {
        new Replacement(members).become(List.of());
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(members.loaded().toArray(), members.items().size(), Object[].class);
    }

    @Override
    public Iterator<E> iterator() {
        return new CollectionIterator<>(members);
    }
}
