package dev.dovetail.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import dev.dovetail.jackson.entity.JsonType;
import dev.dovetail.jackson.entity.WrittenPath;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes an entity, or only its identifier if the document contains it already. */
final class EntitySerializer extends JsonSerializer<Object> implements ContextualSerializer, ResolvableSerializer {
    private final JsonSerializer<Object> serializer;

    @SuppressWarnings("unchecked")
    EntitySerializer(JsonSerializer<?> serializer) {
        this.serializer = (JsonSerializer<Object>) serializer;
    }

    /** Returns the path of the document that {@code context} writes. */
    static WrittenPath path(SerializerProvider context) {
        WrittenPath path = (WrittenPath) context.getAttribute(WrittenPath.class);
        if (path == null) {
            path = new WrittenPath();
            context.setAttribute(WrittenPath.class, path);
        }
        return path;
    }

    @Override
    public void serialize(Object entity, JsonGenerator out, SerializerProvider context) throws IOException {
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
    public void serializeWithType(Object entity, JsonGenerator out, SerializerProvider context,
            TypeSerializer typeSerializer) throws IOException {
        WrittenPath path = path(context);
        if (serializer.usesObjectId() || !path.isReference(entity)) {
            path.enter(entity);
            try {
                serializer.serializeWithType(entity, out, context, typeSerializer);
            } finally {
                path.leave();
            }
        } else if (isNamed(entity)) {
            WritableTypeId type = typeSerializer.writeTypePrefix(out,
                    typeSerializer.typeId(entity, JsonToken.START_OBJECT));
            writeIdentifier(entity, out, context);
            typeSerializer.writeTypeSuffix(out, type);
        } else {
            out.writeNull();
        }
    }

    /** Returns what writes the discriminator. A generic list that is written by itself does not know its elements. */
    private static @Nullable TypeSerializer typeSerializer(Object entity, SerializerProvider context)
            throws IOException {
        JsonType type = JsonType.of(entity);
        return type.discriminator() == null ? null
                : context.findTypeSerializer(context.constructType(type.javaType()));
    }

    private static boolean isNamed(Object entity) {
        return JsonType.of(entity).key(entity) != null;
    }

    private void writeIdentifier(Object entity, JsonGenerator out, SerializerProvider context) throws IOException {
        for (Iterator<PropertyWriter> writers = serializer.properties(); writers.hasNext();) {
            if (writers.next() instanceof LoadedWriter writer && writer.property().isId()) {
                try {
                    writer.serializeAsField(entity, out, context);
                } catch (IOException | RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    @Override
    public void resolve(SerializerProvider context) throws JsonMappingException {
        if (serializer instanceof ResolvableSerializer resolvable) {
            resolvable.resolve(context);
        }
    }

    @Override
    public JsonSerializer<?> createContextual(SerializerProvider context, BeanProperty property)
            throws JsonMappingException {
        return serializer instanceof ContextualSerializer contextual
                ? of(contextual.createContextual(context, property))
                : this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public JsonSerializer<Object> unwrappingSerializer(NameTransformer unwrapper) {
        return (JsonSerializer<Object>) of(serializer.unwrappingSerializer(unwrapper));
    }

    @Override
    public boolean isUnwrappingSerializer() {
        return serializer.isUnwrappingSerializer();
    }

    @Override
    public JsonSerializer<?> withFilterId(Object filterId) {
        return of(serializer.withFilterId(filterId));
    }

    @Override
    public JsonSerializer<?> withIgnoredProperties(Set<String> ignored) {
        return of(serializer.withIgnoredProperties(ignored));
    }

    private JsonSerializer<?> of(JsonSerializer<?> changed) {
        return changed == serializer ? this : new EntitySerializer(changed);
    }

    @Override
    public Class<Object> handledType() {
        return serializer.handledType();
    }

    @Override
    public boolean isEmpty(SerializerProvider context, @Nullable Object entity) {
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
    public JsonSerializer<?> getDelegatee() {
        return serializer;
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) throws JsonMappingException {
        serializer.acceptJsonFormatVisitor(visitor, type);
    }
}
