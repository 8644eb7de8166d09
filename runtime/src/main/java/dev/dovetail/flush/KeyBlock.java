package dev.dovetail.flush;

import java.util.ArrayDeque;
import java.util.Deque;

/** A block of keys of one sequence that are reserved and not yet used. */
final class KeyBlock {
    /** No key; the least number, which no sequence gives before its last. */
    static final long NONE = Long.MIN_VALUE;

    private long next;
    private long end;
    private final Deque<long[]> others = new ArrayDeque<>(0);

    /** The next key; {@link #NONE} where the database has to be asked. */
    synchronized long next() {
        if (next == end) {
            long[] other = others.poll();
            if (other == null) {
                return NONE;
            }
            next = other[0];
            end = other[1];
        }
        return next++;
    }

    /**
     * Takes {@code count} keys from {@code first} on, besides those that others may have added meanwhile.
     *
     * @return the first of them
     */
    synchronized long add(long first, int count) {
        if (next == end) {
            next = first + 1;
            end = first + count;
        } else {
            others.add(new long[] {first + 1, first + count});
        }
        return first;
    }
}
