package dev.dovetail.track;

import dev.dovetail.generated.Tracked;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list of distinct objects, compared by identity. Iterators see the objects as they were when the iterator was
 * created, so that a loop may change the list.
 *
 * <p>Removal from a long list leaves a hole instead of moving objects. Holes are closed when they outnumber the
 * objects. Short lists have no holes.
 */
public final class IdentityList implements Iterable<Tracked> {
    private static final Tracked[] EMPTY = {};
    private static final int INDEXED_FROM = 16;
    private static final int WITHOUT_HOLES = 64;

    private @Nullable Tracked[] objects = EMPTY;
    private int size;
    private boolean shared;
    private int hint;
    private @Nullable ListPlaces places;

    /** Creates an empty list. */
    public IdentityList() {}

    /** Returns a list of {@code objects}, each once. */
    public static IdentityList of(Collection<Tracked> objects) {
        IdentityList list = new IdentityList();
        for (Tracked object : objects) {
            list.add(object);
        }
        return list;
    }

    /** Returns the number of objects. */
    public int size() {
        return size;
    }

    /** Returns whether there is none. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Returns the object at {@code position}. */
    public Tracked get(int position) {
        if (position < 0 || position >= size) {
            throw new IndexOutOfBoundsException("Index " + position + " of " + size + " objects");
        }
        return Objects.requireNonNull(objects[place(position)]);
    }

    private int place(int position) {
        return places == null ? position : places.place(objects, position, size);
    }

    private int start() {
        return places == null ? 0 : places.start();
    }

    private int end() {
        return places == null ? size : places.end();
    }

    /** Returns the map keys of the objects, or null if there is no index of them. */
    @Nullable MemberKeys keys() {
        return places == null ? null : places.keys();
    }

    ListPlaces places() {
        ListPlaces known = places;
        if (known == null) {
            known = new ListPlaces(size);
            places = known;
        }
        return known;
    }

    /** Returns whether the list contains this very object. */
    public boolean contains(@Nullable Object object) {
        if (size < INDEXED_FROM || object == null) {
            return find(object) >= 0;
        }
        if (places == null || !places.isIndexed()) {
            if (isNext(object)) {
                return true;
            }
            places().index(objects, size);
        }
        return places().contains(objects, object);
    }

    /** Returns whether {@code object} follows the last one that was searched. Searches in list order need no index. */
    private boolean isNext(Object object) {
        int next = hint;
        if (next < end() && objects[next] == object) {
            hint = next + 1;
            return true;
        }
        int start = start();
        hint = objects[start] == object ? start + 1 : start;
        return hint > start;
    }

    /** Returns the position of {@code object}, or -1 if the list does not contain it. */
    public int indexOf(@Nullable Object object) {
        int place = find(object);
        return place < 0 || places == null ? place : places.position(objects, place, size);
    }

    /** Returns the index of {@code object} in the array, or -1 if the list does not contain it. */
    private int find(@Nullable Object object) {
        if (size == 0 || object == null) {
            return -1;
        }
        if (size > WITHOUT_HOLES || places != null) {
            return places().find(objects, object);
        }
        for (int i = 0; i < size; i++) {
            if (objects[i] == object) {
                return i;
            }
        }
        return -1;
    }

    /** Appends {@code object}. Returns false if the list contains it already. */
    public boolean add(Tracked object) {
        if (contains(object)) {
            return false;
        }
        append(object);
        return true;
    }

    /** Appends {@code object}, which the list must not contain. */
    public void append(Tracked object) {
        makeRoom();
        objects[end()] = object;
        if (places != null) {
            places.appended(objects, object);
        }
        size++;
    }

    /** Inserts {@code object}, which the list must not contain. */
    public void insert(int position, Tracked object) {
        if (position == size) {
            append(object);
            return;
        }
        closeHoles();
        makeRoom();
        System.arraycopy(objects, position, objects, position + 1, size - position);
        objects[position] = object;
        if (places != null) {
            places.inserted(object);
        }
        size++;
    }

    private void makeRoom() {
        boolean full = end() == objects.length;
        if (full && end() - size > end() >> 2) {
            closeHoles();
        } else if (full || shared) {
            objects = Arrays.copyOf(objects, full ? grown() : objects.length);
            shared = false;
            if (full && places != null) {
                places.grown();
            }
        }
    }

    private int grown() {
        int end = end();
        return end == 0 ? 4 : Math.max(10, end + (end >> 1));
    }

    /** Removes {@code object}. Returns false if the list does not contain it. */
    public boolean remove(@Nullable Object object) {
        int place = find(object);
        if (place < 0) {
            return false;
        }
        own();
        size--;
        if (places != null) {
            places.remove(objects, place);
            if (places.end() - size > (places.end() > WITHOUT_HOLES ? size + WITHOUT_HOLES : 0)) {
                closeHoles();
            }
        } else {
            System.arraycopy(objects, place + 1, objects, place, size - place);
            objects[size] = null;
        }
        return true;
    }

    private void closeHoles() {
        if (places == null || places.end() == size) {
            return;
        }
        @Nullable Tracked[] closed = shared ? new Tracked[objects.length] : objects;
        int to = 0;
        for (int i = places.start(); i < places.end(); i++) {
            if (objects[i] != null) {
                closed[to++] = objects[i];
            }
        }
        if (!shared) {
            Arrays.fill(closed, size, places.end(), null);
        }
        objects = closed;
        shared = false;
        hint = 0;
        places.closed(size);
    }

    /** Exchanges the objects at two positions. */
    public void swap(int one, int other) {
        own();
        int first = place(one);
        int second = place(other);
        Tracked held = objects[first];
        objects[first] = objects[second];
        objects[second] = held;
        if (places != null) {
            places.swapped(objects, first, second);
        }
    }

    /** Replaces the content by {@code ordered}, which is not copied and must be distinct. */
    public void become(Tracked[] ordered) {
        objects = ordered;
        size = ordered.length;
        shared = false;
        places = null;
        hint = 0;
    }

    /** Sets the object at {@code position}. It must come from this or a later position. */
    void set(int position, Tracked object) {
        closeHoles();
        objects[position] = object;
        places = null;
    }

    /** Takes over the first {@code count} objects of {@code other}, which must not be used afterwards. */
    void take(IdentityList other, int count) {
        other.closeHoles();
        objects = other.objects;
        size = count;
        shared = other.shared;
        places = null;
        if (count < other.size) {
            own();
            Arrays.fill(objects, count, other.size, null);
        }
    }

    /** Removes all objects. */
    public void clear() {
        become(EMPTY);
    }

    /** Returns the objects as a new array. */
    public Tracked[] toArray() {
        Tracked[] copy = new Tracked[size];
        if (end() - start() > size) {
            Iterator<Tracked> held = new MemberSnapshot(objects, start(), size);
            for (int i = 0; i < size; i++) {
                copy[i] = held.next();
            }
        } else {
            System.arraycopy(objects, start(), copy, 0, size);
        }
        return copy;
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
        return new MemberSnapshot(objects, start(), size);
    }
}
