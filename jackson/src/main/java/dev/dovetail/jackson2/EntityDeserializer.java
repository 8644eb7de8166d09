package dev.dovetail.jackson2;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
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

    private static final JsonFormat.Feature ANY_CASE = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES;

    private final BeanDeserializerBase deserializer;
    private final transient JsonType type;
    private final boolean ignoresCase;
    private final boolean isInside;

    /**
     * Creates a deserializer.
     *
     * @param ignoresCase whether the type has names in any case, even if the mapper does not say so
     * @param isInside whether it reads the value of a property, or its members, and not the value of a whole document
     */
    EntityDeserializer(BeanDeserializerBase deserializer, JsonType type, boolean ignoresCase, boolean isInside) {
        super(deserializer);
        this.deserializer = deserializer;
        this.type = type;
        this.ignoresCase = ignoresCase;
        this.isInside = isInside;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> changed) {
        return changed instanceof BeanDeserializerBase bean ? new EntityDeserializer(bean, type, ignoresCase, isInside)
                : changed;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JsonDeserializer<?> changed = context.handleSecondaryContextualization(deserializer, property,
                context.constructType(type.javaType()));
        Boolean format = findFormatFeature(context, property, type.javaType(), ANY_CASE);
        return changed instanceof BeanDeserializerBase bean ? new EntityDeserializer(bean, type,
                format == null ? ignoresCase : format, property != null) : changed;
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
        boolean isObject = in.hasToken(JsonToken.START_OBJECT) || in.hasToken(JsonToken.FIELD_NAME)
                || in.hasToken(JsonToken.END_OBJECT);
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
        Object entity = type.create();
        JsonParser ordered = identify(in, context, ids, entity);
        Object unique = entities(context).unique(entity);
        if (!ordered.hasToken(JsonToken.END_OBJECT)) {
            entities(context).describe(unique);
        }
        super.deserialize(ordered, context, unique);
        return entities(context).ended(unique, entity, isInside);
    }

    /** Sets the identifier, and returns what reads the other properties. */
    private JsonParser identify(JsonParser in, DeserializationContext context, List<SettableBeanProperty> ids,
            Object entity) throws IOException {
        PropertyNames names = new PropertyNames(context.getConfig(), ignoresCase);
        List<SettableBeanProperty> missing = new ArrayList<>(ids);
        JsonParser ordered = in;
        while (true) {
            ordered = ObjectBuffers.startingWith(name -> names.find(missing, name) != null, ordered, context);
            SettableBeanProperty id = ordered.hasToken(JsonToken.FIELD_NAME)
                    ? names.find(missing, ordered.currentName()) : null;
            if (id == null) {
                return ordered;
            }
            ordered.nextToken();
            set(ordered, context, id, entity);
            ordered.nextToken();
            missing.remove(id);
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
            return entities(context).ended(entities(context).unique(entity), entity, true);
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
        PropertyNames names = new PropertyNames(context.getConfig(), false);
        JsonParser ordered = ObjectBuffers.startingWith(other -> names.areEqual(name, other), in, context);
        return ordered.hasToken(JsonToken.FIELD_NAME) && names.areEqual(name, ordered.currentName())
                ? super.deserializeWithType(ordered, context, typeDeserializer)
                : deserialize(ordered, context);
    }
}
