package dev.dovetail.jdbc.statement;

import org.jspecify.annotations.Nullable;

/** Keeps what went wrong first where everything is released all the same: what goes wrong later is suppressed in it. */
public final class FirstThrown {
    private FirstThrown() {}

    /** Gives {@code first}, in which {@code later} is suppressed from now on; {@code later} where it is the first. */
    public static Throwable of(@Nullable Throwable first, Throwable later) {
        if (first == null) {
            return later;
        }
        if (first != later) {
            first.addSuppressed(later);
        }
        return first;
    }

    /** Throws what went wrong, if anything did. */
    public static void rethrow(@Nullable Throwable first) {
        if (first instanceof Error error) {
            throw error;
        }
        if (first != null) {
            throw unchecked(first);
        }
    }

    /** Gives what a driver or a converter threw as what need not be declared. */
    static RuntimeException unchecked(Throwable thrown) {
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }
}
