package dev.dovetail.track;

import dev.dovetail.generated.Tracked;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A to-many relationship as a list without duplicates. Additions and removals update the other side. Iterators see the
 * list as it was when they were created.
 *
 * @param <E> the target entity
 */
public final class TrackedList<E> extends AbstractList<E> implements TrackedCollection {
    private final CollectionState members;

    TrackedList(CollectionState members) {
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
    @SuppressWarnings("unchecked")
    public E get(int index) {
        return (E) members.loaded().get(index);
    }

    @Override
    public boolean contains(@Nullable Object object) {
        return members.loaded().contains(object) || !CollectionRules.isAlone(object) && super.contains(object);
    }

    @Override
    public int indexOf(@Nullable Object object) {
        return CollectionRules.isAlone(object) ? members.loaded().indexOf(object) : super.indexOf(object);
    }

    @Override
    public int lastIndexOf(@Nullable Object object) {
        return CollectionRules.isAlone(object) ? members.loaded().indexOf(object) : super.lastIndexOf(object);
    }

    /** Appends {@code element}. Returns false if the list contains it already. */
    @Override
    public boolean add(E element) {
        return members.insert(members.loaded().size(), element);
    }

    /** Inserts {@code element}. Has no effect if the list contains it already. */
    @Override
    public void add(int index, E element) {
        members.insert(index, element);
    }

    @Override
    public boolean addAll(Collection<? extends E> elements) {
        boolean changed = false;
        for (E element : new ArrayList<>(elements)) {
            changed |= add(element);
        }
        return changed;
    }

    /**
     * Replaces the element at {@code index}. If the list contains {@code element} already, exchanges the two positions
     * instead, so that {@link java.util.Collections#swap}, {@code reverse} and {@code shuffle} only reorder.
     */
    @Override
    public E set(int index, E element) {
        E before = get(index);
        if (before == element) {
            return before;
        }
        int place = members.items().indexOf(element);
        if (place >= 0) {
            members.items().swap(place, index);
            return before;
        }
        InverseSync.check(members.owner(), members.relationship(),
                CollectionRules.checked(members.relationship(), element));
        members.remove(before);
        members.insert(index, element);
        return before;
    }

    @Override
    public E remove(int index) {
        E before = get(index);
        members.remove(before);
        return before;
    }

    @Override
    public boolean remove(@Nullable Object object) {
        if (members.remove(object)) {
            return true;
        }
        int index = indexOf(object);
        return index >= 0 && members.remove(get(index));
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
    protected void removeRange(int from, int to) {
        for (Object object : Arrays.copyOfRange(toArray(), from, to)) {
            members.remove(object);
        }
    }

    @Override
    public void clear() {
        new Replacement(members).become(List.of());
    }

    /** Sorts the list in memory. The order is not written to the database. */
    @Override
    @SuppressWarnings("unchecked")
    public void sort(@Nullable Comparator<? super E> order) {
        Tracked[] ordered = members.loaded().toArray();
        Arrays.sort((E[]) ordered, order);
        members.items().become(ordered);
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
