package dev.dovetail.it.equality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;

/** Keys as texts that are equal exactly where every database holds the keys of these tests equal. */
final class Forms {
    private Forms() {}

    static String of(Object key) {
        if (key instanceof BigDecimal decimal) {
            return decimal.setScale(3, RoundingMode.HALF_UP).toPlainString();
        }
        if (key instanceof Money money) {
            return of(money.amount);
        }
        if (key instanceof OffsetDateTime time) {
            return of(time.atZoneSameInstant(ZoneOffset.UTC).toLocalDateTime());
        }
        if (key instanceof LocalDateTime time) {
            return time.truncatedTo(ChronoUnit.MILLIS).toString();
        }
        if (key instanceof LocalTime time) {
            return time.truncatedTo(ChronoUnit.MILLIS).toString();
        }
        if (key instanceof Instant time) {
            return time.truncatedTo(ChronoUnit.MILLIS).toString();
        }
        return key instanceof byte[] bytes ? Arrays.toString(bytes) : key.toString().stripTrailing()
                .toLowerCase(Locale.ROOT);
    }
}
