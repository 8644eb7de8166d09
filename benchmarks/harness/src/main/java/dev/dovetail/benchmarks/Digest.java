package dev.dovetail.benchmarks;

/** A sum over the values of objects that does not depend on the order of the objects. */
public final class Digest {
    private long sum;

    /** Adds an object with its values, in order. */
    public void add(Object... values) {
        long hash = 1;
        for (Object value : values) {
            hash = hash * 1_000_003 + value.hashCode();
        }
        hash ^= hash >>> 32;
        hash *= 0x9E3779B97F4A7C15L;
        sum += hash ^ hash >>> 29;
    }

    /** Compares this digest with {@code expected}. */
    public void check(String work, Digest expected) {
        if (sum != expected.sum) {
            throw new IllegalStateException(work + ": the answer has digest " + Long.toHexString(sum) + ", expected is "
                    + Long.toHexString(expected.sum));
        }
    }
}
