package dev.dovetail.flush;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Temporary values that no other row has. Rows hold them while they exchange unique values that cannot be null. */
final class Placeholders {
    /** An empty instance. */
    static final Placeholders NONE = new Placeholders();

    private static final int MOST_DIGITS = 18;
    private static final int RADIX = 36;
    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);

    private final Map<Tracked, Map<Attribute, Object>> values = new IdentityHashMap<>();
    private final long start = ThreadLocalRandom.current().nextLong(1_000_000_000L);
    private int made;

    /**
     * Returns whether rows of {@code type} may hold a temporary value: neither a check constraint nor a reference from
     * {@code types} or an association table forbids it.
     */
    static boolean mayHold(EntityMapping<?> type, Attribute attribute, List<EntityMapping<?>> types) {
        if (attribute.placeholders() == 0 || attribute.isId() && type.isJoined()) {
            return false;
        }
        for (EntityMapping<?> other : types) {
            for (RelationshipMapping reference : other.references()) {
                if (type.isA(reference.target()) && refersTo(reference, attribute)) {
                    return false;
                }
            }
        }
        for (RelationshipMapping pairs : type.associations()) {
            if (attribute.isId() && pairs.association() != null) {
                return false;
            }
        }
        return true;
    }

    private static boolean refersTo(RelationshipMapping reference, Attribute attribute) {
        for (int index : reference.referenced()) {
            if (index == attribute.index()) {
                return true;
            }
        }
        return false;
    }

    /** Creates a temporary value for {@code attribute} of {@code row}, unless there is one. */
    void make(Tracked row, Attribute attribute) {
        values.computeIfAbsent(row, none -> new IdentityHashMap<>(2)).computeIfAbsent(attribute, this::next);
    }

    /** Returns the temporary value that {@code row} holds, or null if it holds its own. */
    @Nullable Object of(Tracked row, Attribute attribute) {
        Map<Attribute, Object> held = values.isEmpty() ? null : values.get(row);
        return held == null ? null : held.get(attribute);
    }

    /** Removes the temporary values of {@code rows} in {@code columns}, after their own were written. */
    void drop(List<Tracked> rows, List<Attribute> columns) {
        for (int i = 0; !values.isEmpty() && i < rows.size(); i++) {
            Map<Attribute, Object> held = values.get(rows.get(i));
            if (held != null) {
                held.keySet().removeAll(columns);
            }
        }
    }

    private Object next(Attribute attribute) {
        long number = start + made++;
        return switch (attribute.type()) {
            case INT -> (Object) (int) (Integer.MIN_VALUE + number);
            case LONG -> (Object) (Long.MIN_VALUE + number);
            case DOUBLE -> (Object) (-1e15 - number);
            case DECIMAL -> BigDecimal.valueOf(-largest(attribute.placeholders())
                    + number % (largest(attribute.placeholders()) / 2));
            case UUID -> UUID.randomUUID();
            case DATE -> EARLIEST.plusDays(number % 100_000);
            default -> text(number, attribute.placeholders());
        };
    }

    private static long largest(int digits) {
        return (long) Math.pow(10, Math.min(digits, MOST_DIGITS)) - 1;
    }

    /** Returns a string of at most {@code room} characters that an application is unlikely to store. */
    private static String text(long number, int room) {
        String digits = Long.toString(number, RADIX).toLowerCase(Locale.ROOT);
        String text = "~" + digits + "~dovetail";
        return text.length() <= room ? text : "~" + digits.substring(Math.max(0, digits.length() - room + 1));
    }
}
