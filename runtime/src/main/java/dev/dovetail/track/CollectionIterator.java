package dev.dovetail.track;

import dev.dovetail.generated.Tracked;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over the members as they were when the iterator was created. {@link #remove} removes the member from the
 * relationship.
 */
final class CollectionIterator<E> implements Iterator<E> {
    private final CollectionState members;
    private final Iterator<Tracked> objects;
    private @Nullable Tracked last;

    CollectionIterator(CollectionState members) {
        this.members = members;
        this.objects = members.loaded().iterator();
    }

    @Override
    public boolean hasNext() {
        return objects.hasNext();
    }

    @Override
    @SuppressWarnings("unchecked")
    public E next() {
        Tracked next = objects.next();
        last = next;
        return (E) next;
    }

    @Override
    public void remove() {
        if (last == null) {
            throw new IllegalStateException("next() has not been called since the last remove().");
        }
        members.remove(last);
        last = null;
    }
}
