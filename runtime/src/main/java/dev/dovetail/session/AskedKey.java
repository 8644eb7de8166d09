package dev.dovetail.session;

import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.sql.ColumnType;
import dev.dovetail.track.CompositeKey;
import dev.dovetail.track.Keys;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key that a user looks for: refused where it cannot be one, before the database makes an error of it. */
final class AskedKey {
    private AskedKey() {}

    /** The key as the identity map compares it. */
    static Object of(EntityType<?> type, @Nullable Object key) {
        List<Attribute> ids = type.ids();
        if (key == null) {
            throw new NullPointerException(type.name() + ": null is no key.");
        }
        Object asked = Keys.of(type, key);
        if (ids.size() == 1) {
            check(type, ids.get(0), asked);
            return asked;
        }
        if (!(asked instanceof CompositeKey) || key instanceof List<?> list && list.size() != ids.size()) {
            throw new IllegalArgumentException(type.name() + ": " + key + " is no key. It has " + ids.size()
                    + " parts: give List.of(" + String.join(", ", ids.stream().map(Attribute::name).toList()) + ").");
        }
        for (int i = 0; i < ids.size(); i++) {
            check(type, ids.get(i), Keys.part(asked, i));
        }
        return asked;
    }

    private static void check(EntityType<?> type, Attribute id, @Nullable Object value) {
        if (value == null) {
            throw new NullPointerException(type.name() + "." + id.name() + ": null is no key.");
        }
        boolean fits = id.isConverted() || switch (id.type()) {
            case BYTE, SHORT, INT, LONG -> value instanceof Long;
            case STRING -> value instanceof String;
            case UUID -> value instanceof UUID;
            default -> true;
        };
        if (!fits) {
            throw new IllegalArgumentException(type.name() + "." + id.name() + ": " + value + " is a "
                    + value.getClass().getSimpleName() + ", and keys are "
                    + (id.type().isIntegral() ? "whole numbers" : id.type() == ColumnType.UUID ? "UUIDs" : "texts") + ".");
        }
    }
}
