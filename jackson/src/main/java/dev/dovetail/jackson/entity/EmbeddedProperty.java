package dev.dovetail.jackson.entity;

import dev.dovetail.Dovetail;
import dev.dovetail.metadata.Attribute;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property that is a record, stored in a column for each component.
 *
 * @param name the name of the property
 * @param parts the attributes of the components: {@code home.city}
 */
public record EmbeddedProperty(String name, List<Attribute> parts) implements EntityProperty {
    @Override
    public boolean isId() {
        return parts.get(0).isId();
    }

    @Override
    public boolean isVersion() {
        return false;
    }

    @Override
    public boolean isLoaded(Object entity) {
        return parts.stream().allMatch(part -> Dovetail.isLoaded(entity, part));
    }

    /** Returns the values of the components, or null if all of them are null. */
    @Override
    public @Nullable Object get(Object entity) {
        List<@Nullable Object> values = Values.of(entity, parts);
        return values.stream().allMatch(Objects::isNull) ? null : values;
    }

    @Override
    public boolean isSame(Object entity, @Nullable Object value) {
        return parts.stream()
                .allMatch(part -> part.isSame(Dovetail.get(entity, part), RecordPath.value(value, pathTo(part))));
    }

    @Override
    public void set(Object entity, @Nullable Object value) {
        for (Attribute part : parts) {
            Dovetail.set(entity, part, RecordPath.value(value, pathTo(part)));
        }
    }

    /** Returns the path from the record to the component that {@code part} stores. */
    String pathTo(Attribute part) {
        return part.name().substring(name.length() + 1);
    }
}
