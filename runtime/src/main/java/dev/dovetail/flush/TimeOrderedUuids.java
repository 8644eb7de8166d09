package dev.dovetail.flush;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Generates UUIDs of version 7 (RFC 9562). They begin with the time in milliseconds, so later keys sort later and
 * indexes grow at one end.
 */
final class TimeOrderedUuids {
    private final SecureRandom random = new SecureRandom();
    private long last;
    private int counter;

    /** Returns a UUID that sorts after all earlier ones of this instance. */
    synchronized UUID next() {
        long now = System.currentTimeMillis();
        if (now <= last) {
            counter++;
            if (counter > 0xFFF) {
                last++;
                counter = 0;
            }
        } else {
            last = now;
            counter = random.nextInt(0x800);
        }
        long high = last << 16 | 0x7000L | counter;
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
