package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.tuple.Tuple2;
import dev.dovetail.tuple.Tuple3;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits an identifier, as an application passes it, into the values of its attributes. */
public final class KeyParts {
    private KeyParts() {}

    /**
     * Returns the values of {@code key}, in the order of {@link EntityMapping#ids()}.
     *
     * @param type the entity type
     * @param key the value of the only attribute; a list or tuple of values if the identifier is composite; the record
     *     if it is embedded
     * @throws IllegalArgumentException if {@code key} has another number of values
     */
    public static List<? extends @Nullable Object> of(EntityMapping<?> type, Object key) {
        @Nullable Object[] record = type.partsOf(key);
        if (record != null) {
            return Arrays.asList(record);
        }
        List<Attribute> ids = type.ids();
        if (ids.size() == 1) {
            return Collections.singletonList(key);
        }
        List<? extends @Nullable Object> parts = composite(key);
        if (parts.size() != ids.size()) {
            throw new IllegalArgumentException(type.name() + ": " + key + " is no key. It has " + ids.size()
                    + " parts: give List.of(" + String.join(", ", ids.stream().map(Attribute::name).toList()) + ").");
        }
        return parts;
    }

    private static List<? extends @Nullable Object> composite(Object key) {
        if (key instanceof Tuple2<?, ?> two) {
            return Arrays.asList(two.first(), two.second());
        }
        if (key instanceof Tuple3<?, ?, ?> three) {
            return Arrays.asList(three.first(), three.second(), three.third());
        }
        return key instanceof List<?> list ? list : List.of();
    }
}
