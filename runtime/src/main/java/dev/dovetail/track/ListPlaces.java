package dev.dovetail.track;

import dev.dovetail.generated.Tracked;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a long list knows about its array besides how many objects it holds: between which places they stand, with holes
 * where some were removed; which they are; where each stands; and how many stand before a place. The last three are
 * made when somebody asks.
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

    /** Of so many objects, without holes. */
    ListPlaces(int size) {
        this.end = size;
    }

    /** The place of the first object. */
    int start() {
        return start;
    }

    /** The place after the last object. */
    int end() {
        return end;
    }

    /** Returns whether the objects can be asked for without searching. */
    boolean isIndexed() {
        return index != null || table != null;
    }

    /** Remembers which objects there are. */
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

    /** Returns whether an object is here; the list {@link #isIndexed}. */
    boolean contains(@Nullable Tracked[] objects, Object object) {
        return index != null ? index.containsKey(object) : table != null && table.find(objects, object) >= 0;
    }

    /** The objects by their keys, where they are in a map. */
    @Nullable MemberKeys keys() {
        return keys;
    }

    /** From now on they are kept so, or not any more. */
    void keys(@Nullable MemberKeys keys) {
        this.keys = keys;
    }

    /** Returns whether so many searches have been made that the next one should not walk over all objects any more. */
    boolean isSearchedOften(int size) {
        boolean often = walked - forgiven > (long) SEARCHES_BEFORE_TABLE * size;
        walked += often ? 0 : size;
        return often;
    }

    /** Over how many objects searches have walked so far. */
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

    /** Where the object at {@code position} stands. */
    int place(@Nullable Tracked[] objects, int position, int size) {
        if (end - start == size || position == 0) {
            return start + position;
        }
        return position == size - 1 ? end - 1 : counts(objects).place(position);
    }

    /** The position of the object that stands at {@code place}. */
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

    /** Where an object stands; -1 for nowhere. Whoever searches often pays for a table. */
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

    /** An object has come to the end. */
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

    /** An object has come to the midst, and those behind it have moved. */
    void inserted(Tracked object) {
        came(object);
        closed(end + 1);
    }

    /** The array has become longer. */
    void grown() {
        counts = null;
    }

    /** Removes the object at a place, which becomes a hole. Others are left. */
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

    /** Two objects have been exchanged. */
    void swapped(@Nullable Tracked[] objects, int one, int other) {
        if (table != null) {
            table.swap(objects, one, other);
        }
    }

    /** There are so many objects from the first place on, without holes. */
    void closed(int size) {
        start = 0;
        end = size;
        forgiven = walked;
        table = null;
        counts = null;
    }
}
