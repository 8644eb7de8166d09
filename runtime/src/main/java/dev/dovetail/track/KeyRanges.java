package dev.dovetail.track;

import dev.dovetail.generated.Tracked;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The integer identifiers of entities that arrived in ascending order, by load batch. Consecutive identifiers take no
 * memory: the place in the batch follows from the first one. Others take four bytes. The ranges keep the identifiers
 * that the rows had when they were built, whatever the entities are given later. They refer to batches weakly.
 */
final class KeyRanges {
    private final WeakReference<LoadBatch>[] batches;
    private final long[] firsts;
    private final int[] counts;
    /** The distance of each identifier from the first one of its batch, or null if they are consecutive. */
    private final int[] @Nullable [] distances;
    /** The entities that have left, or whose identifier another entity has taken, by number of batch and place. */
    private @Nullable BitSet hidden;

    private KeyRanges(WeakReference<LoadBatch>[] batches) {
        this.batches = batches;
        this.firsts = new long[batches.length];
        this.counts = new int[batches.length];
        this.distances = new int[batches.length][];
    }

    /**
     * Returns the ranges of {@code batches}, or null if their identifiers are not ascending or too far apart, or an
     * entity has left.
     */
    static @Nullable KeyRanges of(WeakReference<LoadBatch>[] batches) {
        KeyRanges ranges = new KeyRanges(batches);
        long[] keys = new long[LoadBatch.LIMIT];
        long last = Long.MIN_VALUE;
        for (int number = 0; number < batches.length; number++) {
            LoadBatch batch = batches[number].get();
            int size = batch == null ? 0 : batch.size();
            for (int place = 0; batch != null && place < size; place++) {
                Object key = key(batch.member(place));
                if (key == null || ((Number) key).longValue() <= last) {
                    return null;
                }
                last = ((Number) key).longValue();
                keys[place] = last;
            }
            if (size == 0 || !ranges.set(number, keys, size)) {
                return null;
            }
        }
        return ranges;
    }

    private static @Nullable Object key(@Nullable Tracked object) {
        return object == null ? null : EntityKeys.stored(object);
    }

    /** Sets the identifiers of a batch. Returns false if they are too far apart. */
    private boolean set(int number, long[] keys, int size) {
        firsts[number] = keys[0];
        counts[number] = size;
        long distance = keys[size - 1] - keys[0];
        if (distance == size - 1) {
            return true;
        }
        if (distance < 0 || distance > Integer.MAX_VALUE) {
            return false;
        }
        int[] apart = new int[size];
        for (int place = 0; place < size; place++) {
            apart[place] = (int) (keys[place] - firsts[number]);
        }
        distances[number] = apart;
        return true;
    }

    /** Returns the entity whose row has the identifier {@code key}, or null if there is none in memory. */
    @Nullable Tracked find(long key) {
        int number = number(key);
        int place = number < 0 ? -1 : place(number, key);
        if (place < 0 || hidden != null && hidden.get(number * LoadBatch.LIMIT + place)) {
            return null;
        }
        LoadBatch batch = batches[number].get();
        return batch == null ? null : batch.member(place);
    }

    /** Forgets the entity whose row has the identifier {@code key}. */
    void hide(long key) {
        if (find(key) != null) {
            if (hidden == null) {
                hidden = new BitSet();
            }
            int number = number(key);
            hidden.set(number * LoadBatch.LIMIT + place(number, key));
        }
    }

    private int number(long key) {
        int found = Arrays.binarySearch(firsts, key);
        return found < 0 ? -found - 2 : found;
    }

    private int place(int number, long key) {
        int[] apart = distances[number];
        long distance = key - firsts[number];
        if (apart == null) {
            return distance >= 0 && distance < counts[number] ? (int) distance : -1;
        }
        return distance < 0 || distance > apart[apart.length - 1] ? -1 : Arrays.binarySearch(apart, (int) distance);
    }

    /** Returns the batches in order. */
    WeakReference<LoadBatch>[] batches() {
        return batches;
    }
}
