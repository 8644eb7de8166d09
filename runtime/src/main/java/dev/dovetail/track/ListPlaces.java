package dev.dovetail.track;

import dev.dovetail.generated.Tracked;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The index of a long list: the range of its array that is in use, and on demand an identity set of the objects, their
 * places, and counts of the objects before a place. A place is an index of the array, which may have holes where
 * objects were removed.
 */
final class ListPlaces {
    private static final int SEARCHES_BEFORE_TABLE = 8;

    private int start;
    private int end;
    private long walked;
    private long forgiven;
    private @Nullable IdentityHashMap<Tracked, Boolean> index;
    private @Nullable PlaceTable table;
    private @Nullable PlaceCounts counts;
    private @Nullable MemberKeys keys;

    /** Creates the index of {@code size} objects without holes. */
    ListPlaces(int size) {
        this.end = size;
    }

    /** Returns the place of the first object. */
    int start() {
        return start;
    }

    /** Returns the place after the last object. */
    int end() {
        return end;
    }

    /** Returns whether {@link #contains} can be called. */
    boolean isIndexed() {
        return index != null || table != null;
    }

    /** Builds the set of the objects. */
    void index(@Nullable Tracked[] objects, int size) {
        IdentityHashMap<Tracked, Boolean> built = new IdentityHashMap<>(size * 2);
        for (int i = start; i < end; i++) {
            Tracked held = objects[i];
            if (held != null) {
                built.put(held, Boolean.TRUE);
            }
        }
        index = built;
    }

    /** Returns whether {@code object} is in the list, which must be {@link #isIndexed indexed}. */
    boolean contains(@Nullable Tracked[] objects, Object object) {
        return index != null ? index.containsKey(object) : table != null && table.find(objects, object) >= 0;
    }

    /** Returns the map keys of the objects, or null if there is no index of them. */
    @Nullable MemberKeys keys() {
        return keys;
    }

    /** Sets or removes the index of map keys. */
    void keys(@Nullable MemberKeys keys) {
        this.keys = keys;
    }

    /**
     * Returns whether an index should be built, because linear searches have visited many objects. Counts a linear
     * search if not.
     */
    boolean isSearchedOften(int size) {
        boolean often = walked - forgiven > (long) SEARCHES_BEFORE_TABLE * size;
        walked += often ? 0 : size;
        return often;
    }

    /** Returns the number of objects that linear searches have visited. */
    long walked() {
        return walked;
    }

    private void came(Tracked object) {
        if (index != null) {
            index.put(object, Boolean.TRUE);
        }
        if (keys != null && !keys.put(object)) {
            keys = null;
        }
    }

    /** Returns the place of the object at {@code position}. */
    int place(@Nullable Tracked[] objects, int position, int size) {
        if (end - start == size || position == 0) {
            return start + position;
        }
        return position == size - 1 ? end - 1 : counts(objects).place(position);
    }

    /** Returns the position of the object at {@code place}. */
    int position(@Nullable Tracked[] objects, int place, int size) {
        return end - start == size || place == start ? place - start : counts(objects).before(place);
    }

    private PlaceCounts counts(@Nullable Tracked[] objects) {
        PlaceCounts known = counts;
        if (known == null) {
            known = new PlaceCounts(objects);
            counts = known;
        }
        return known;
    }

    /**
     * Returns the place of {@code object}, or -1 if the list does not contain it. Builds a table after many linear
     * searches.
     */
    int find(@Nullable Tracked[] objects, Object object) {
        if (objects[start] == object) {
            return start;
        }
        if (objects[end - 1] == object) {
            return end - 1;
        }
        if (table != null) {
            return table.find(objects, object);
        }
        if (index != null && !index.containsKey(object)) {
            return -1;
        }
        int place = start;
        while (place < end && objects[place] != object) {
            place++;
        }
        walked += place - start;
        if (walked - forgiven > (long) SEARCHES_BEFORE_TABLE * end) {
            table = new PlaceTable(objects, end);
        }
        return place < end ? place : -1;
    }

    /** Updates the index after {@code object} was appended. */
    void appended(@Nullable Tracked[] objects, Tracked object) {
        if (table != null) {
            table.put(objects, end);
        }
        if (counts != null) {
            counts.change(end, 1);
        }
        came(object);
        end++;
    }

    /** Updates the index after {@code object} was inserted and the objects behind it were moved. */
    void inserted(Tracked object) {
        came(object);
        closed(end + 1);
    }

    /** Updates the index after the array was enlarged. */
    void grown() {
        counts = null;
    }

    /** Removes the object at {@code place}, which becomes a hole. */
    void remove(@Nullable Tracked[] objects, int place) {
        if (table != null) {
            table.remove(objects, place);
        }
        if (counts != null) {
            counts.change(place, -1);
        }
        Tracked gone = objects[place];
        if (index != null) {
            index.remove(gone);
        }
        if (keys != null && gone != null) {
            keys.remove(gone);
        }
        objects[place] = null;
        while (start < end && objects[start] == null) {
            start++;
        }
        while (end > start && objects[end - 1] == null) {
            end--;
        }
    }

    /** Updates the index after the objects at two places were exchanged. */
    void swapped(@Nullable Tracked[] objects, int one, int other) {
        if (table != null) {
            table.swap(objects, one, other);
        }
    }

    /**
     * Updates the index after all holes were closed.
     *
     * @param size the number of objects, which begin at the first place
     */
    void closed(int size) {
        start = 0;
        end = size;
        forgiven = walked;
        table = null;
        counts = null;
    }
}
