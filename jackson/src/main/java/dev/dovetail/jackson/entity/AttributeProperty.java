package dev.dovetail.jackson.entity;

import dev.dovetail.Dovetail;
import dev.dovetail.metadata.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * A property stored in one column.
 *
 * @param attribute the attribute
 */
public record AttributeProperty(Attribute attribute) implements EntityProperty {
    @Override
    public String name() {
        return attribute.name();
    }

    @Override
    public boolean isId() {
        return attribute.isId();
    }

    @Override
    public boolean isVersion() {
        return attribute.isVersion();
    }

    @Override
    public boolean isLoaded(Object entity) {
        return Dovetail.isLoaded(entity, attribute);
    }

    @Override
    public @Nullable Object get(Object entity) {
        return Dovetail.get(entity, attribute);
    }

    @Override
    public boolean isSame(Object entity, @Nullable Object value) {
        return attribute.isSame(get(entity), value);
    }

    @Override
    public void set(Object entity, @Nullable Object value) {
        Dovetail.set(entity, attribute, value);
    }
}
