package dev.dovetail.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.dovetail.jackson.entity.JsonType;
import dev.dovetail.jackson.entity.WrittenPath;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.PropertyWriter;
import tools.jackson.databind.util.NameTransformer;

/** Writes an entity, or only its identifier if the document contains it already. */
final class EntitySerializer extends ValueSerializer<Object> {
    private final ValueSerializer<Object> serializer;

    @SuppressWarnings("unchecked")
    EntitySerializer(ValueSerializer<?> serializer) {
        this.serializer = (ValueSerializer<Object>) serializer;
    }

    /** Returns the path of the document that {@code context} writes. */
    static WrittenPath path(SerializationContext context) {
        WrittenPath path = (WrittenPath) context.getAttribute(WrittenPath.class);
        if (path == null) {
            path = new WrittenPath();
            context.setAttribute(WrittenPath.class, path);
        }
        return path;
    }

    @Override
    public void serialize(Object entity, JsonGenerator out, SerializationContext context) {
        TypeSerializer typed = typeSerializer(entity, context);
        if (typed != null) {
            serializeWithType(entity, out, context, typed);
            return;
        }
        WrittenPath path = path(context);
        if (serializer.usesObjectId() || !path.isReference(entity)) {
            path.enter(entity);
            try {
                serializer.serialize(entity, out, context);
            } finally {
                path.leave();
            }
        } else if (isNamed(entity)) {
            out.writeStartObject(entity);
            writeIdentifier(entity, out, context);
            out.writeEndObject();
        } else {
            out.writeNull();
        }
    }

    @Override
    public void serializeWithType(Object entity, JsonGenerator out, SerializationContext context,
            TypeSerializer typeSerializer) {
        WrittenPath path = path(context);
        if (serializer.usesObjectId() || !path.isReference(entity)) {
            path.enter(entity);
            try {
                serializer.serializeWithType(entity, out, context, typeSerializer);
            } finally {
                path.leave();
            }
        } else if (isNamed(entity)) {
            WritableTypeId type = typeSerializer.writeTypePrefix(out, context,
                    typeSerializer.typeId(entity, JsonToken.START_OBJECT));
            writeIdentifier(entity, out, context);
            typeSerializer.writeTypeSuffix(out, context, type);
        } else {
            out.writeNull();
        }
    }

    /** Returns what writes the discriminator. A generic list that is written by itself does not know its elements. */
    private static @Nullable TypeSerializer typeSerializer(Object entity, SerializationContext context) {
        JsonType type = JsonType.of(entity);
        return type.discriminator() == null ? null
                : context.findTypeSerializer(context.constructType(type.javaType()));
    }

    private static boolean isNamed(Object entity) {
        return JsonType.of(entity).key(entity) != null;
    }

    private void writeIdentifier(Object entity, JsonGenerator out, SerializationContext context) {
        for (Iterator<PropertyWriter> writers = serializer.properties(); writers.hasNext();) {
            if (writers.next() instanceof LoadedWriter writer && writer.property().isId()) {
                try {
                    writer.serializeAsProperty(entity, out, context);
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    @Override
    public void resolve(SerializationContext context) {
        serializer.resolve(context);
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, BeanProperty property) {
        return of(serializer.createContextual(context, property));
    }

    @Override
    @SuppressWarnings("unchecked")
    public ValueSerializer<Object> unwrappingSerializer(NameTransformer unwrapper) {
        return (ValueSerializer<Object>) of(serializer.unwrappingSerializer(unwrapper));
    }

    @Override
    public boolean isUnwrappingSerializer() {
        return serializer.isUnwrappingSerializer();
    }

    @Override
    public ValueSerializer<?> withFilterId(Object filterId) {
        return of(serializer.withFilterId(filterId));
    }

    @Override
    public ValueSerializer<?> withFormatOverrides(SerializationConfig config,
            JsonFormat.Value format) {
        return of(serializer.withFormatOverrides(config, format));
    }

    @Override
    public ValueSerializer<?> withIgnoredProperties(Set<String> ignored) {
        return of(serializer.withIgnoredProperties(ignored));
    }

    private ValueSerializer<?> of(ValueSerializer<?> changed) {
        return changed == serializer ? this : new EntitySerializer(changed);
    }

    @Override
    public Class<?> handledType() {
        return serializer.handledType();
    }

    @Override
    public boolean isEmpty(SerializationContext context, @Nullable Object entity) {
        return serializer.isEmpty(context, entity);
    }

    @Override
    public boolean usesObjectId() {
        return serializer.usesObjectId();
    }

    @Override
    public Iterator<PropertyWriter> properties() {
        return serializer.properties();
    }

    @Override
    public ValueSerializer<?> getDelegatee() {
        return serializer;
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) {
        serializer.acceptJsonFormatVisitor(visitor, type);
    }
}
