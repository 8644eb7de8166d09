package dev.dovetail.flush;

import java.util.ArrayDeque;
import java.util.Deque;

/** Reserved and unused keys of one sequence. Thread-safe. */
final class KeyBlock {
    /** The result of {@link #next} if no key is left. */
    static final long NONE = Long.MIN_VALUE;

    private long next;
    private long end;
    private final Deque<long[]> others = new ArrayDeque<>(0);

    /** Returns the next key, or {@link #NONE} if the sequence must be asked for more. */
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
     * Adds the {@code count} keys from {@code first} on, and takes the first of them. Keeps blocks that other threads
     * have added meanwhile.
     *
     * @return {@code first}
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
