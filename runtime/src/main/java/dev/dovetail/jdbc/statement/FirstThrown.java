package dev.dovetail.jdbc.statement;

import org.jspecify.annotations.Nullable;

/** Keeps the first exception of several cleanup steps, and adds later ones to it as suppressed. */
public final class FirstThrown {
    private FirstThrown() {}

    /** Returns {@code first} with {@code later} suppressed in it, or {@code later} if {@code first} is null. */
    public static Throwable of(@Nullable Throwable first, Throwable later) {
        if (first == null) {
            return later;
        }
        if (first != later) {
            first.addSuppressed(later);
        }
        return first;
    }

    /** Throws {@code first} if it is not null. */
    public static void rethrow(@Nullable Throwable first) {
        if (first instanceof Error error) {
            throw error;
        }
        if (first != null) {
            throw unchecked(first);
        }
    }

    /** Returns {@code thrown} as an unchecked exception. */
    static RuntimeException unchecked(Throwable thrown) {
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }
}
