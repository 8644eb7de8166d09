package dev.dovetail.jackson.entity;

import dev.dovetail.Dovetail;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads values of entities that are loaded. */
final class Values {
    private Values() {}

    /** Returns the values of {@code attributes}, null for those that are not loaded. */
    static List<@Nullable Object> of(Object entity, List<Attribute> attributes) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Attribute attribute : attributes) {
            values.add(Dovetail.isLoaded(entity, attribute) ? Dovetail.get(entity, attribute) : null);
        }
        return values;
    }
}
