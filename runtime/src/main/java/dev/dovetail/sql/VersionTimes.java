package dev.dovetail.sql;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the times that are versions: the time of the flush, as precise as the column. If the row has that time or a
 * later one already, the next one that the column can tell from it.
 */
public final class VersionTimes {
    private static final int DIGITS = 9;

    private final Dialect dialect;
    private @Nullable Instant now;

    /** Creates an instance for one flush or statement. Its time is that of the first call. */
    public VersionTimes(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns whether values of {@code type} are times that can be versions. */
    public static boolean isTime(ColumnType type) {
        return type == ColumnType.INSTANT || type == ColumnType.DATE_TIME || type == ColumnType.OFFSET_DATE_TIME;
    }

    /**
     * Returns the time of this flush.
     *
     * @param type the type of the version
     * @param declared the number of fractional digits of a second that the column is declared with; negative for none
     */
    public Object first(ColumnType type, int declared) {
        Instant time = now();
        Object value = switch (type) {
            case DATE_TIME -> LocalDateTime.ofInstant(time, ZoneId.systemDefault());
            case OFFSET_DATE_TIME -> time.atOffset(ZoneOffset.UTC);
            default -> time;
        };
        return Times.held(value, digits(declared));
    }

    /** Returns the version after {@code stored}. The other parameters are those of {@link #first}. */
    public Object next(ColumnType type, int declared, @Nullable Object stored) {
        Object time = first(type, declared);
        if (stored instanceof Temporal last && !isAfter(time, last)) {
            long unit = 1;
            for (int i = digits(declared); i < DIGITS; i++) {
                unit *= 10;
            }
            return Times.held(last.plus(unit, ChronoUnit.NANOS), digits(declared));
        }
        return time;
    }

    private int digits(int declared) {
        return declared < 0 ? dialect.fraction() : Math.min(declared, dialect.fraction());
    }

    private static boolean isAfter(Object time, Temporal last) {
        if (time instanceof Instant instant) {
            return instant.isAfter((Instant) last);
        }
        return time instanceof LocalDateTime local ? local.isAfter((LocalDateTime) last)
                : ((OffsetDateTime) time).isAfter((OffsetDateTime) last);
    }

    private Instant now() {
        if (now == null) {
            now = Instant.now();
        }
        return Objects.requireNonNull(now);
    }
}
