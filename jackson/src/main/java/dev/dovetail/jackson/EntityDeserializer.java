package dev.dovetail.jackson;

import dev.dovetail.jackson.entity.JsonType;
import dev.dovetail.jackson.entity.ReadEntities;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads an entity: an object, or its identifier alone. A document has one entity for each identifier. */
final class EntityDeserializer extends DelegatingDeserializer {
    private final BeanDeserializerBase deserializer;
    private final JsonType type;

    EntityDeserializer(BeanDeserializerBase deserializer, JsonType type) {
        super(deserializer);
        this.deserializer = deserializer;
        this.type = type;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> changed) {
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
    public Object deserialize(JsonParser in, DeserializationContext context) {
        boolean isPlain = deserializer.getObjectIdReader(context) == null
                && !deserializer.getValueInstantiator().canCreateFromObjectWith();
        List<SettableBeanProperty> ids = isPlain ? ids(context.getActiveView()) : List.of();
        if (ids.size() == 1 && in.currentToken().isScalarValue()) {
            return reference(in, context, ids.get(0));
        }
        boolean isObject = in.hasToken(JsonToken.START_OBJECT) || in.hasToken(JsonToken.PROPERTY_NAME);
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
    private Object read(JsonParser in, DeserializationContext context, List<SettableBeanProperty> ids) {
        if (in.hasToken(JsonToken.START_OBJECT)) {
            in.nextToken();
        }
        Object entity = type.create();
        if (ids.size() == 1 && in.hasToken(JsonToken.PROPERTY_NAME)
                && in.currentName().equals(ids.get(0).getName())) {
            in.nextToken();
            set(in, context, ids.get(0), entity);
            in.nextToken();
            return filled(in, context, entity);
        }
        try (TokenBuffer whole = context.bufferForInputBuffering(in)) {
            whole.writeStartObject();
            while (in.hasToken(JsonToken.PROPERTY_NAME)) {
                whole.copyCurrentStructure(in);
                in.nextToken();
            }
            whole.writeEndObject();
            identify(whole, context, ids, entity);
            JsonParser again = whole.asParser(context, in);
            again.nextToken();
            return filled(again, context, entity);
        }
    }

    private Object filled(JsonParser in, DeserializationContext context, Object entity) {
        Object unique = entities(context).unique(entity);
        super.deserialize(in, context, unique);
        return entities(context).ended(unique, entity);
    }

    private void identify(TokenBuffer whole, DeserializationContext context, List<SettableBeanProperty> ids,
            Object entity) {
        JsonParser in = whole.asParser(context);
        in.nextToken();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
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

    private void set(JsonParser in, DeserializationContext context, SettableBeanProperty id, Object entity) {
        try {
            id.deserializeAndSet(in, context, entity);
        } catch (RuntimeException e) {
            throw deserializer.wrapAndThrow(e, entity, id.getName(), context);
        }
    }

    private Object reference(JsonParser in, DeserializationContext context, SettableBeanProperty id) {
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
            TypeDeserializer typeDeserializer) {
        if (in.currentToken().isScalarValue()) {
            return deserialize(in, context);
        }
        String name = typeDeserializer.getPropertyName();
        if (!in.hasToken(JsonToken.START_OBJECT) || name == null || type.discriminator() == null) {
            return super.deserializeWithType(in, context, typeDeserializer);
        }
        try (TokenBuffer whole = context.bufferForInputBuffering(in)) {
            whole.copyCurrentStructure(in);
            JsonParser again = whole.asParser(context, in);
            again.nextToken();
            return has(whole, context, name) ? super.deserializeWithType(again, context, typeDeserializer)
                    : deserialize(again, context);
        }
    }

    private static boolean has(TokenBuffer whole, DeserializationContext context, String name) {
        JsonParser in = whole.asParser(context);
        in.nextToken();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            if (in.currentName().equals(name)) {
                return true;
            }
            in.nextToken();
            in.skipChildren();
        }
        return false;
    }
}
