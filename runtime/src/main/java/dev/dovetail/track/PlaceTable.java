package dev.dovetail.track;

import dev.dovetail.generated.Tracked;
import org.jspecify.annotations.Nullable;

/** A hash table of the positions of objects in an array, by identity. Never more than half full. */
final class PlaceTable {
    private int[] table;
    private int count;

    /** The places of the first objects of an array, which may have holes. */
    PlaceTable(@Nullable Tracked[] objects, int end) {
        table = new int[Integer.highestOneBit(Math.max(8, end)) * 4];
        for (int place = 0; place < end; place++) {
            if (objects[place] != null) {
                put(objects, place);
            }
        }
    }

    /** Where {@code object} stands; -1 for nowhere. */
    int find(@Nullable Tracked[] objects, Object object) {
        for (int slot = slot(object); table[slot] != 0; slot = next(slot)) {
            if (objects[table[slot] - 1] == object) {
                return table[slot] - 1;
            }
        }
        return -1;
    }

    /** Notes the object that has come to {@code place}. */
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

    /**
     * Forgets the object at {@code place}, which is still there. What stands behind it moves up, so that it is found.
     */
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

    /** The objects of two places have been exchanged. */
    void swap(@Nullable Tracked[] objects, int one, int other) {
        int first = slotOf(slot(objects[other]), one);
        int second = slotOf(slot(objects[one]), other);
        table[first] = other + 1;
        table[second] = one + 1;
    }

    /** The slot of a place, of an object that belongs to {@code from}. */
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
