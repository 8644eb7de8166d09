package dev.dovetail.track;

import dev.dovetail.generated.Tracked;
import org.jspecify.annotations.Nullable;

/** A Fenwick tree that counts the objects of an array with holes, in order to find the n-th in logarithmic time. */
final class PlaceCounts {
    private final int[] sums;

    PlaceCounts(@Nullable Tracked[] objects) {
        sums = new int[objects.length + 1];
        for (int i = 1; i < sums.length; i++) {
            sums[i] += objects[i - 1] == null ? 0 : 1;
            int parent = i + (i & -i);
            if (parent < sums.length) {
                sums[parent] += sums[i];
            }
        }
    }

    /** Adds {@code by} to the number of objects at {@code place}: 1 or -1. */
    void change(int place, int by) {
        for (int i = place + 1; i < sums.length; i += i & -i) {
            sums[i] += by;
        }
    }

    /** Returns the number of objects before {@code place}. */
    int before(int place) {
        int count = 0;
        for (int i = place; i > 0; i -= i & -i) {
            count += sums[i];
        }
        return count;
    }

    /** Returns the place of the object that has {@code position} objects before it. */
    int place(int position) {
        int left = position;
        int place = 0;
        for (int step = Integer.highestOneBit(sums.length - 1); step > 0; step >>= 1) {
            int next = place + step;
            if (next < sums.length && sums[next] <= left) {
                place = next;
                left -= sums[next];
            }
        }
        return place;
    }
}
