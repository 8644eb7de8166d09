package dev.dovetail.jackson;

import dev.dovetail.jackson.entity.EntityProperty;
import dev.dovetail.jackson.entity.JsonType;
import dev.dovetail.jackson.entity.RelationshipProperty;
import dev.dovetail.jackson.entity.WrittenPath;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.PropertyFilter;
import tools.jackson.databind.util.NameTransformer;

/** Writes a property of an entity if it is loaded and does not lead back to the entity around it. */
final class LoadedWriter extends BeanPropertyWriter {
    @Serial
    private static final long serialVersionUID = 1;

    private final BeanPropertyWriter writer;
    private final transient EntityProperty property;

    LoadedWriter(BeanPropertyWriter writer, EntityProperty property) {
        super(writer);
        this.writer = writer;
        this.property = property;
    }

    EntityProperty property() {
        return property;
    }

    @Override
    public BeanPropertyWriter rename(NameTransformer transformer) {
        return new LoadedWriter(writer.rename(transformer), property);
    }

    @Override
    public BeanPropertyWriter unwrappingWriter(NameTransformer unwrapper) {
        return new LoadedWriter(writer.unwrappingWriter(unwrapper), property);
    }

    @Override
    public boolean isUnwrapping() {
        return writer.isUnwrapping();
    }

    @Override
    public void assignSerializer(ValueSerializer<Object> serializer) {
        writer.assignSerializer(serializer);
    }

    @Override
    public void assignNullSerializer(ValueSerializer<Object> serializer) {
        writer.assignNullSerializer(serializer);
    }

    @Override
    public boolean hasSerializer() {
        return writer.hasSerializer();
    }

    @Override
    public boolean hasNullSerializer() {
        return writer.hasNullSerializer();
    }

    @Override
    public ValueSerializer<Object> getSerializer() {
        return writer.getSerializer();
    }

    @Override
    public void serializeAsProperty(Object entity, JsonGenerator out, SerializationContext context) throws Exception {
        write(entity, out, context, writer::serializeAsProperty, writer::serializeAsOmittedProperty);
    }

    @Override
    public void serializeFilteredAsProperty(Object entity, JsonGenerator out, SerializationContext context,
            PropertyFilter filter) throws Exception {
        write(entity, out, context,
                (bean, generator, inner) -> writer.serializeFilteredAsProperty(bean, generator, inner, filter),
                writer::serializeAsOmittedProperty);
    }

    @Override
    public void serializeAsElement(Object entity, JsonGenerator out, SerializationContext context) throws Exception {
        write(entity, out, context, writer::serializeAsElement, writer::serializeAsOmittedElement);
    }

    /** A way to write the property. */
    private interface Form {
        void write(Object entity, JsonGenerator out, SerializationContext context) throws Exception;
    }

    private void write(Object entity, JsonGenerator out, SerializationContext context, Form whole, Form omitted)
            throws Exception {
        if (!(property instanceof RelationshipProperty relationship)) {
            (property.isLoaded(entity) ? whole : omitted).write(entity, out, context);
            return;
        }
        WrittenPath path = EntitySerializer.path(context);
        if (!property.isLoaded(entity) || path.isWayBack(relationship)) {
            omitted.write(entity, out, context);
            return;
        }
        RelationshipProperty before = path.follow(relationship);
        try {
            Object target = relationship.isToMany() ? null : property.get(entity);
            (isNameless(target, path) ? omitted : whole).write(entity, out, context);
        } finally {
            path.follow(before);
        }
    }

    /** Returns whether {@code target} can only be written as an identifier, which it does not have yet. */
    private static boolean isNameless(@Nullable Object target, WrittenPath path) {
        return target != null && path.isReference(target) && JsonType.of(target).key(target) == null;
    }
}
