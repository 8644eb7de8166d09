package dev.dovetail.sql;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * Truncates times to the precision of columns. Does not round, because a rounded time could be in the future or on the
 * next day. Some drivers truncate and others round.
 */
public final class Times {
    /** The length of a date. */
    private static final int DATE = 10;

    private Times() {}

    /**
     * Returns {@code value} truncated to {@code digits} fractional digits of a second. Returns the same object if it
     * has no more digits, or is not a time.
     */
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

    /**
     * Returns the time in {@code text}, in the ISO form or that of SQL, which has a blank between date and time. The
     * functions of SQLite write the latter.
     */
    public static LocalDateTime parsed(String text) {
        return LocalDateTime.parse(text.length() > DATE && text.charAt(DATE) == ' '
                ? text.substring(0, DATE) + 'T' + text.substring(DATE + 1) : text);
    }

    private static int whole(int nano, int digits) {
        int unit = 1;
        for (int i = digits; i < 9; i++) {
            unit *= 10;
        }
        return nano - nano % unit;
    }
}
