package dev.dovetail.track;

import dev.dovetail.metadata.Tracked;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Distinct objects in an order, told apart by identity. Iterators see the objects as they were when the iterator was
 * made, so that a loop may move the very objects that it walks over.
 */
public final class IdentityList implements Iterable<Tracked> {
    private static final Tracked[] EMPTY = {};
    private static final int INDEXED_FROM = 16;

    private Tracked[] objects = EMPTY;
    private int size;
    private boolean shared;
    private int hint;
    private @Nullable IdentityHashMap<Tracked, Boolean> index;

    /** What a list holds, each object once. */
    public static IdentityList of(Collection<Tracked> objects) {
        IdentityList list = new IdentityList();
        for (Tracked object : objects) {
            list.add(object);
        }
        return list;
    }

    /** The number of objects. */
    public int size() {
        return size;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** The object at {@code position}. */
    public Tracked get(int position) {
        if (position >= size) {
            throw new IndexOutOfBoundsException("Index " + position + " of " + size + " objects");
        }
        return objects[position];
    }

    /** Whether this very object is here. */
    public boolean contains(@Nullable Object object) {
        if (size < INDEXED_FROM) {
            return indexOf(object) >= 0;
        }
        if (index == null) {
            if (isNext(object)) {
                return true;
            }
            IdentityHashMap<Tracked, Boolean> built = new IdentityHashMap<>(size * 2);
            for (int i = 0; i < size; i++) {
                built.put(objects[i], Boolean.TRUE);
            }
            index = built;
        }
        return index.containsKey(object);
    }

    /** Whoever asks for one after the other needs no index. */
    private boolean isNext(@Nullable Object object) {
        int next = hint;
        if (next < size && objects[next] == object) {
            hint = next + 1;
            return true;
        }
        hint = objects[0] == object ? 1 : 0;
        return hint == 1;
    }

    /** Where this very object stands; -1 where it is not here. */
    public int indexOf(@Nullable Object object) {
        for (int i = 0; i < size; i++) {
            if (objects[i] == object) {
                return i;
            }
        }
        return -1;
    }

    /** Adds at the end what is not here yet. */
    public boolean add(Tracked object) {
        if (contains(object)) {
            return false;
        }
        insert(size, object);
        return true;
    }

    /** Adds at the end an object that the caller knows not to be here. */
    public void append(Tracked object) {
        insert(size, object);
    }

    /** Inserts an object that the caller knows not to be here. */
    public void insert(int position, Tracked object) {
        if (shared || size == objects.length) {
            objects = Arrays.copyOf(objects, size == objects.length ? grown() : objects.length);
            shared = false;
        }
        System.arraycopy(objects, position, objects, position + 1, size - position);
        objects[position] = object;
        size++;
        if (index != null) {
            index.put(object, Boolean.TRUE);
        }
    }

    private int grown() {
        return size == 0 ? 4 : Math.max(10, size + (size >> 1));
    }

    /** Removes this very object. */
    public boolean remove(@Nullable Object object) {
        if (index != null && !index.containsKey(object)) {
            return false;
        }
        int position = indexOf(object);
        if (position < 0) {
            return false;
        }
        own();
        size--;
        System.arraycopy(objects, position + 1, objects, position, size - position);
        objects[size] = null;
        if (index != null) {
            index.remove(object);
        }
        return true;
    }

    /** Exchanges the objects at two positions. */
    public void swap(int one, int other) {
        own();
        Tracked held = objects[one];
        objects[one] = objects[other];
        objects[other] = held;
    }

    /** Replaces everything by distinct objects. */
    public void become(Tracked[] ordered) {
        objects = ordered;
        size = ordered.length;
        shared = false;
        index = null;
    }

    /** Puts an object that the caller knows to stand at or behind a position there. */
    void set(int position, Tracked object) {
        objects[position] = object;
    }

    /** Becomes the first objects of another list, which is not used any more. */
    void take(IdentityList other, int count) {
        objects = other.objects;
        size = count;
        shared = other.shared;
        index = null;
        if (count < other.size) {
            own();
            Arrays.fill(objects, count, other.size, null);
        }
    }

    /** Removes everything. */
    public void clear() {
        become(EMPTY);
    }

    /** The objects, copied. */
    public Tracked[] toArray() {
        return Arrays.copyOf(objects, size);
    }

    private void own() {
        if (shared) {
            objects = objects.clone();
            shared = false;
        }
    }

    @Override
    public Iterator<Tracked> iterator() {
        shared = true;
        return new Snapshot(objects, size);
    }

    private static final class Snapshot implements Iterator<Tracked> {
        private final Tracked[] objects;
        private final int size;
        private int next;

        Snapshot(Tracked[] objects, int size) {
            this.objects = objects;
            this.size = size;
        }

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Tracked next() {
            if (next == size) {
                throw new NoSuchElementException();
            }
            return objects[next++];
        }
    }
}
