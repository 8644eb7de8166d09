package dev.dovetail.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.util.NameTransformer;
import dev.dovetail.jackson.entity.EntityProperty;
import dev.dovetail.jackson.entity.JsonType;
import dev.dovetail.jackson.entity.RelationshipProperty;
import dev.dovetail.jackson.entity.WrittenPath;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

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
    public void assignSerializer(JsonSerializer<Object> serializer) {
        writer.assignSerializer(serializer);
    }

    @Override
    public void assignNullSerializer(JsonSerializer<Object> serializer) {
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
    public JsonSerializer<Object> getSerializer() {
        return writer.getSerializer();
    }

    @Override
    public void setNonTrivialBaseType(JavaType type) {
        writer.setNonTrivialBaseType(type);
    }

    @Override
    public void serializeAsField(Object entity, JsonGenerator out, SerializerProvider context) throws Exception {
        write(entity, out, context, writer::serializeAsField, writer::serializeAsOmittedField);
    }

    @Override
    public void serializeAsElement(Object entity, JsonGenerator out, SerializerProvider context) throws Exception {
        write(entity, out, context, writer::serializeAsElement, writer::serializeAsPlaceholder);
    }

    /** A way to write the property. */
    private interface Form {
        void write(Object entity, JsonGenerator out, SerializerProvider context) throws Exception;
    }

    private void write(Object entity, JsonGenerator out, SerializerProvider context, Form whole, Form omitted)
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
