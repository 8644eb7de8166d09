package dev.dovetail.track;

import dev.dovetail.generated.Tracked;
import org.jspecify.annotations.Nullable;

/** Counts the objects of an array with holes, to find the n-th in logarithmic time: a Fenwick tree. */
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

    /** An object has come to a place, or has left it. */
    void change(int place, int by) {
        for (int i = place + 1; i < sums.length; i += i & -i) {
            sums[i] += by;
        }
    }

    /** How many objects stand before {@code place}. */
    int before(int place) {
        int count = 0;
        for (int i = place; i > 0; i -= i & -i) {
            count += sums[i];
        }
        return count;
    }

    /** Where the object stands before which there are {@code position} others. */
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
