package dev.dovetail.jackson2;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.impl.BeanAsArrayDeserializer;
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
    private final boolean isIdentity;
    private final boolean isInside;

    /**
     * Creates a deserializer.
     *
     * @param ignoresCase whether the type has names in any case, even if the mapper does not say so
     * @param isIdentity whether the identifier is the identity by {@code @JsonIdentityInfo}, in a whole document
     * @param isInside whether it reads the value of a property, or its members, and not the value of a whole document
     */
    EntityDeserializer(BeanDeserializerBase deserializer, JsonType type, boolean ignoresCase, boolean isIdentity,
            boolean isInside) {
        super(deserializer);
        this.deserializer = deserializer;
        this.type = type;
        this.ignoresCase = ignoresCase;
        this.isIdentity = isIdentity;
        this.isInside = isInside;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> changed) {
        return changed instanceof BeanDeserializerBase bean
                ? new EntityDeserializer(bean, type, ignoresCase, isIdentity, isInside)
                : changed;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JsonDeserializer<?> changed = context.handleSecondaryContextualization(deserializer, property,
                context.constructType(type.javaType()));
        Boolean format = findFormatFeature(context, property, type.javaType(), ANY_CASE);
        return changed instanceof BeanDeserializerBase bean ? new EntityDeserializer(bean, type,
                format == null ? ignoresCase : format, isIdentity, property != null) : changed;
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

    /** Returns the properties of the identifier, also those that the active view hides. */
    private List<EntitySetter> ids() {
        List<EntitySetter> ids = new ArrayList<>();
        for (Iterator<SettableBeanProperty> all = deserializer.properties(); all.hasNext();) {
            if (all.next() instanceof EntitySetter setter && setter.property().isId()) {
                ids.add(setter);
            }
        }
        return ids;
    }

    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.hasToken(JsonToken.START_ARRAY) && context.isEnabled(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                && !(deserializer instanceof BeanAsArrayDeserializer)) {
            return _deserializeFromArray(in, context);
        }
        ReadEntities entities = entities(context);
        entities.enter(isIdentity);
        boolean isOutermost = !entities.isInside();
        try {
            boolean isObject = in.hasToken(JsonToken.START_OBJECT) || in.hasToken(JsonToken.FIELD_NAME)
                    || in.hasToken(JsonToken.END_OBJECT);
            boolean isOther = deserializer.getObjectIdReader() != null
                    || deserializer.getValueInstantiator().canCreateFromObjectWith();
            if (deserializer instanceof BeanAsArrayDeserializer && in.isExpectedStartArrayToken()) {
                context.reportInputMismatch(this, "%s is read from objects only: an array has null for what is absent."
                        + " Remove @JsonFormat(shape = ARRAY).", type.name());
            }
            if (isOther || !isObject && !in.currentToken().isScalarValue()) {
                return super.deserialize(in, context);
            }
            Class<?> view = context.getActiveView();
            List<EntitySetter> ids = ids();
            if (ids.size() < type.ids().size()
                    || view != null && ids.stream().anyMatch(id -> !id.visibleInView(view))) {
                return new HiddenIdentifier(type, ids).read(in, context, !isObject || isInside || entities.isInside(),
                        super::deserialize);
            }
            return isObject ? read(in, context, ids)
                    : ids.size() == 1 ? reference(in, context, ids.get(0)) : super.deserialize(in, context);
        } catch (StackOverflowError e) {
            if (!isOutermost) {
                throw e;
            }
            // What a client sends must not end the thread of a server.
            return context.reportInputMismatch(this, "The document nests objects in %s more deeply than the stack of"
                    + " the thread allows. Lower StreamReadConstraints.maxNestingDepth to refuse it earlier.",
                    type.name());
        } finally {
            entities.leave();
        }
    }

    /** Sets what the document has in an entity that is known. */
    @Override
    public Object deserialize(JsonParser in, DeserializationContext context, Object entity)
            throws IOException {
        ReadEntities entities = entities(context);
        entities.enter(false);
        try {
            entities.unique(entity);
            return super.deserialize(in, context, entity);
        } finally {
            entities.leave();
        }
    }

    /** Reads the identifier first, since references to the entity may stand inside it. */
    private Object read(JsonParser in, DeserializationContext context, List<EntitySetter> ids)
            throws IOException {
        Object entity = type.create();
        JsonParser ordered = identify(in, context, ids, entity);
        ReadEntities entities = entities(context);
        Object unique = entities.unique(entity);
        boolean isReference = unique == entity ? isInside || entities.isInside()
                : !ordered.hasToken(JsonToken.END_OBJECT) && entities.describe(unique);
        deserializer.deserialize(ordered, context, unique);
        if (isReference) {
            entities.refer(unique);
        }
        return unique;
    }

    /** Sets the identifier, and returns what reads the other properties. */
    private JsonParser identify(JsonParser in, DeserializationContext context, List<EntitySetter> ids,
            Object entity) throws IOException {
        PropertyNames names = new PropertyNames(context.getConfig(), ignoresCase);
        List<EntitySetter> missing = new ArrayList<>(ids);
        JsonParser ordered = in;
        while (true) {
            ordered = ObjectBuffers.startingWith(name -> names.find(missing, name) != null, ordered, context);
            EntitySetter id = ordered.hasToken(JsonToken.FIELD_NAME)
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

    private @Nullable Object reference(JsonParser in, DeserializationContext context, SettableBeanProperty id)
            throws IOException {
        boolean isEmpty = in.hasToken(JsonToken.VALUE_STRING) && in.getText().isEmpty();
        if (isEmpty && _findCoercionFromEmptyString(context) == CoercionAction.AsNull) {
            return null;
        }
        Object entity = type.create();
        if (!isEmpty || !id.getType().isPrimitive()) {
            // An empty text would be the number 0.
            id.deserializeAndSet(in, context, entity);
        }
        if (type.key(entity) == null) {
            context.reportInputMismatch(this, "An empty value is no identifier of %s.", type.name());
        }
        Object unique = entities(context).unique(entity);
        if (unique == entity) {
            entities(context).refer(unique);
        }
        return unique;
    }

    /** An object without the discriminator is of the declared type, if that has objects. */
    @Override
    public @Nullable Object deserializeWithType(JsonParser in, DeserializationContext context,
            TypeDeserializer typeDeserializer) throws IOException {
        if (in.currentToken().isScalarValue()) {
            return deserialize(in, context);
        }
        String name = PropertyNames.discriminator(typeDeserializer);
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
