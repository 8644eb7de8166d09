package dev.dovetail.jackson.entity;

import dev.dovetail.Dovetail;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.Attribute;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares the values that a document gives for one reference. It can give three: the relationship, its foreign key,
 * and the relationship of the other side. Reports values that contradict each other. Not thread-safe.
 */
final class GivenKeys {
    private final Map<Object, Map<String, @Nullable Object>> given = new IdentityHashMap<>();

    void clear() {
        given.clear();
    }

    /**
     * Records the value of a property of {@code entity}.
     *
     * @return the message of a contradiction to a value that was recorded before; null if there is none
     */
    @Nullable String give(Object entity, EntityProperty property, @Nullable Object value) {
        if (property instanceof AttributeProperty column) {
            return column(entity, column.attribute(), value);
        }
        if (property instanceof EmbeddedProperty embedded) {
            return embedded.parts().stream()
                    .map(part -> column(entity, part, RecordPath.value(value, embedded.pathTo(part))))
                    .filter(Objects::nonNull).findFirst().orElse(null);
        }
        RelationshipMapping relationship = ((RelationshipProperty) property).relationship();
        if (relationship.kind().holdsKey()) {
            return target(entity, relationship, value);
        }
        RelationshipMapping inverse = relationship.inverse();
        return inverse == null || !inverse.kind().holdsKey() || value == null ? null
                : RelationshipProperty.targets(value).stream().map(member -> target(member, inverse, entity))
                        .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Map<String, @Nullable Object> of(Object entity) {
        return given.computeIfAbsent(entity, none -> new HashMap<>());
    }

    private @Nullable String column(Object entity, Attribute column, @Nullable Object value) {
        List<KeyColumn> keys = JsonType.of(entity).keysWith(column);
        if (keys.isEmpty()) {
            return null;
        }
        Map<String, @Nullable Object> others = of(entity);
        others.put(column.name(), value);
        for (KeyColumn key : keys) {
            String name = key.relationship().name();
            if (others.containsKey(name) && !key.agree(others.get(name), value)) {
                return contradiction(entity, key, others.get(name), value);
            }
        }
        return null;
    }

    private @Nullable String target(Object entity, RelationshipMapping relationship, @Nullable Object target) {
        Map<String, @Nullable Object> others = of(entity);
        String name = relationship.name();
        if (others.containsKey(name) && others.get(name) != target) {
            return "%s: the document says both %s and %s. Name the same one wherever the document names it."
                    .formatted(relationship, Words.named(others.get(name)), Words.named(target));
        }
        others.put(name, target);
        for (KeyColumn key : JsonType.of(entity).keysOf(relationship)) {
            String column = key.column().name();
            if (others.containsKey(column) && !key.agree(target, others.get(column))) {
                return contradiction(entity, key, target, others.get(column));
            }
        }
        return null;
    }

    private static String contradiction(Object entity, KeyColumn key, @Nullable Object target,
            @Nullable Object value) {
        String type = JsonType.of(entity).name();
        return "%s.%s: the document says %s, but %s.%s is %s. Leave out one of them, or name the same row in both."
                .formatted(type, key.relationship().name(), Words.named(target), type, key.column().name(), value);
    }

    /**
     * A column of a foreign key.
     *
     * @param relationship the relationship that has the key
     * @param column the column
     * @param referenced the column of the target whose value it has
     * @param isWhole whether it is the only column of the key
     */
    record KeyColumn(RelationshipMapping relationship, Attribute column, Attribute referenced, boolean isWhole) {
        /** Returns whether {@code value} is that of {@code target}, as far as both are known. */
        boolean agree(@Nullable Object target, @Nullable Object value) {
            if (target == null) {
                // Another column of the key may be the one that is null.
                return value == null || !isWhole;
            }
            Object own = Dovetail.isLoaded(target, referenced) ? Dovetail.get(target, referenced) : null;
            if (own == null) {
                // A new target has no key yet.
                return value == null || JsonType.of(target).key(target) != null && !referenced.isId();
            }
            return Objects.equals(referenced.key(own), column.key(value));
        }
    }
}
