package dev.dovetail.track;

import dev.dovetail.generated.Tracked;
import org.jspecify.annotations.Nullable;

/** A hash table of the places of objects in an array, by identity. It is at most half full. */
final class PlaceTable {
    private int[] table;
    private int count;

    /** Creates a table of the objects before {@code end} of an array, which may have holes. */
    PlaceTable(@Nullable Tracked[] objects, int end) {
        table = new int[Integer.highestOneBit(Math.max(8, end)) * 4];
        for (int place = 0; place < end; place++) {
            if (objects[place] != null) {
                put(objects, place);
            }
        }
    }

    /** Returns the place of {@code object}, or -1 if it is not in the table. */
    int find(@Nullable Tracked[] objects, Object object) {
        for (int slot = slot(object); table[slot] != 0; slot = next(slot)) {
            if (objects[table[slot] - 1] == object) {
                return table[slot] - 1;
            }
        }
        return -1;
    }

    /** Adds the object at {@code place}. */
    void put(@Nullable Tracked[] objects, int place) {
        if (++count > table.length / 2) {
            int[] before = table;
            table = new int[before.length * 2];
            for (int noted : before) {
                if (noted != 0) {
                    insert(objects, noted);
                }
            }
        }
        insert(objects, place + 1);
    }

    private void insert(@Nullable Tracked[] objects, int noted) {
        int slot = slot(objects[noted - 1]);
        while (table[slot] != 0) {
            slot = next(slot);
        }
        table[slot] = noted;
    }

    /** Removes the object at {@code place}, which must still be in the array. Closes the gap in the table. */
    void remove(@Nullable Tracked[] objects, int place) {
        int gap = slot(objects[place]);
        while (table[gap] != place + 1) {
            gap = next(gap);
        }
        int slot = next(gap);
        while (table[slot] != 0) {
            int wanted = slot(objects[table[slot] - 1]);
            if ((slot - wanted & table.length - 1) >= (slot - gap & table.length - 1)) {
                table[gap] = table[slot];
                gap = slot;
            }
            slot = next(slot);
        }
        table[gap] = 0;
        count--;
    }

    /** Updates the table after the objects at two places were exchanged. */
    void swap(@Nullable Tracked[] objects, int one, int other) {
        int first = slotOf(slot(objects[other]), one);
        int second = slotOf(slot(objects[one]), other);
        table[first] = other + 1;
        table[second] = one + 1;
    }

    /** Returns the slot that holds {@code place}. The search begins at slot {@code from}. */
    private int slotOf(int from, int place) {
        int slot = from;
        while (table[slot] != place + 1) {
            slot = next(slot);
        }
        return slot;
    }

    private int slot(@Nullable Object object) {
        int hash = System.identityHashCode(object);
        return (hash ^ hash >>> 15) & table.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & table.length - 1;
    }
}
