package dev.dovetail.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.dovetail.jackson.entity.JsonType;
import dev.dovetail.jackson.entity.ReadEntities;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an entity: an object, or its identifier alone. A document has one entity for each identifier. */
final class EntityDeserializer extends DelegatingDeserializer {
    @Serial
    private static final long serialVersionUID = 1;

    private final BeanDeserializerBase deserializer;
    private final transient JsonType type;

    EntityDeserializer(BeanDeserializerBase deserializer, JsonType type) {
        super(deserializer);
        this.deserializer = deserializer;
        this.type = type;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> changed) {
        return changed instanceof BeanDeserializerBase bean ? new EntityDeserializer(bean, type) : changed;
    }

    /** Returns the entities of the document that {@code context} reads. */
    static ReadEntities entities(DeserializationContext context) {
        ReadEntities entities = (ReadEntities) context.getAttribute(ReadEntities.class);
        if (entities == null) {
            entities = new ReadEntities();
            context.setAttribute(ReadEntities.class, entities);
        }
        return entities;
    }

    /** Returns the properties of the identifier, or an empty list if JSON, or the active view, does not show it. */
    private List<SettableBeanProperty> ids(@Nullable Class<?> view) {
        List<SettableBeanProperty> ids = new ArrayList<>();
        for (Iterator<SettableBeanProperty> all = deserializer.properties(); all.hasNext();) {
            if (all.next() instanceof EntitySetter setter && setter.property().isId()
                    && (view == null || setter.visibleInView(view))) {
                ids.add(setter);
            }
        }
        return ids.size() == type.ids().size() ? ids : List.of();
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        boolean isPlain = deserializer.getObjectIdReader() == null
                && !deserializer.getValueInstantiator().canCreateFromObjectWith();
        List<SettableBeanProperty> ids = isPlain ? ids(context.getActiveView()) : List.of();
        if (ids.size() == 1 && in.currentToken().isScalarValue()) {
            return reference(in, context, ids.get(0));
        }
        boolean isObject = in.hasToken(JsonToken.START_OBJECT) || in.hasToken(JsonToken.FIELD_NAME);
        if (!isObject || ids.isEmpty()) {
            return super.deserialize(in, context);
        }
        entities(context).enter();
        try {
            return read(in, context, ids);
        } finally {
            entities(context).leave();
        }
    }

    /** Reads the identifier first, since references to the entity may stand inside it. */
    private Object read(JsonParser in, DeserializationContext context, List<SettableBeanProperty> ids)
            throws IOException {
        if (in.hasToken(JsonToken.START_OBJECT)) {
            in.nextToken();
        }
        Object entity = type.create();
        if (ids.size() == 1 && in.hasToken(JsonToken.FIELD_NAME)
                && in.currentName().equals(ids.get(0).getName())) {
            in.nextToken();
            set(in, context, ids.get(0), entity);
            in.nextToken();
            return filled(in, context, entity);
        }
        try (TokenBuffer whole = context.bufferForInputBuffering(in)) {
            whole.writeStartObject();
            while (in.hasToken(JsonToken.FIELD_NAME)) {
                whole.copyCurrentStructure(in);
                in.nextToken();
            }
            whole.writeEndObject();
            identify(whole, context, ids, entity);
            JsonParser again = whole.asParser(in);
            again.nextToken();
            return filled(again, context, entity);
        }
    }

    private Object filled(JsonParser in, DeserializationContext context, Object entity) throws IOException {
        Object unique = entities(context).unique(entity);
        super.deserialize(in, context, unique);
        return entities(context).ended(unique, entity);
    }

    private void identify(TokenBuffer whole, DeserializationContext context, List<SettableBeanProperty> ids,
            Object entity) throws IOException {
        JsonParser in = whole.asParser();
        in.nextToken();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            for (SettableBeanProperty id : ids) {
                if (id.getName().equals(name)) {
                    set(in, context, id, entity);
                }
            }
            in.skipChildren();
        }
    }

    private void set(JsonParser in, DeserializationContext context, SettableBeanProperty id, Object entity)
            throws IOException {
        try {
            id.deserializeAndSet(in, context, entity);
        } catch (IOException | RuntimeException e) {
            throw JsonMappingException.wrapWithPath(e, entity, id.getName());
        }
    }

    private Object reference(JsonParser in, DeserializationContext context, SettableBeanProperty id)
            throws IOException {
        Object entity = type.create();
        id.deserializeAndSet(in, context, entity);
        if (type.key(entity) == null) {
            context.reportInputMismatch(this, "An empty value is no identifier of %s.", type.name());
        }
        entities(context).enter();
        try {
            return entities(context).ended(entities(context).unique(entity), entity);
        } finally {
            entities(context).leave();
        }
    }

    /** An object without the discriminator is of the declared type, if that has objects. */
    @Override
    public @Nullable Object deserializeWithType(JsonParser in, DeserializationContext context,
            TypeDeserializer typeDeserializer) throws IOException {
        if (in.currentToken().isScalarValue()) {
            return deserialize(in, context);
        }
        String name = typeDeserializer.getPropertyName();
        if (!in.hasToken(JsonToken.START_OBJECT) || name == null || type.discriminator() == null) {
            return super.deserializeWithType(in, context, typeDeserializer);
        }
        try (TokenBuffer whole = context.bufferForInputBuffering(in)) {
            whole.copyCurrentStructure(in);
            JsonParser again = whole.asParser(in);
            again.nextToken();
            return has(whole, name) ? super.deserializeWithType(again, context, typeDeserializer)
                    : deserialize(again, context);
        }
    }

    private static boolean has(TokenBuffer whole, String name) throws IOException {
        JsonParser in = whole.asParser();
        in.nextToken();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            if (in.currentName().equals(name)) {
                return true;
            }
            in.nextToken();
            in.skipChildren();
        }
        return false;
    }
}
