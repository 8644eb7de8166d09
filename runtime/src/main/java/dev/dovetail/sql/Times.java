package dev.dovetail.sql;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * Times as columns hold them. What is finer is cut off, and not rounded: a time never becomes one that has not come
 * yet, nor the next day, and drivers do either.
 */
public final class Times {
    private Times() {}

    /** The time with so many digits of a second; the same object where it has no more, and where it is no time. */
    public static Object held(Object value, int digits) {
        if (value instanceof Instant time) {
            int nano = whole(time.getNano(), digits);
            return nano == time.getNano() ? time : Instant.ofEpochSecond(time.getEpochSecond(), nano);
        }
        if (value instanceof LocalDateTime time) {
            int nano = whole(time.getNano(), digits);
            return nano == time.getNano() ? time : time.withNano(nano);
        }
        if (value instanceof LocalTime time) {
            int nano = whole(time.getNano(), digits);
            return nano == time.getNano() ? time : time.withNano(nano);
        }
        if (value instanceof OffsetDateTime time) {
            int nano = whole(time.getNano(), digits);
            return nano == time.getNano() ? time : time.withNano(nano);
        }
        return value;
    }

    private static int whole(int nano, int digits) {
        int unit = 1;
        for (int i = digits; i < 9; i++) {
            unit *= 10;
        }
        return nano - nano % unit;
    }
}
