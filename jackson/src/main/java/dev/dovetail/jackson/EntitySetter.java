package dev.dovetail.jackson;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dovetail.jackson.entity.EntityProperty;
import dev.dovetail.jackson.entity.JsonType;
import dev.dovetail.jackson.entity.RelationshipProperty;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.io.Serial;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.impl.NullsConstantProvider;
import tools.jackson.databind.deser.impl.SetterlessProperty;
import tools.jackson.databind.util.TokenBuffer;

/** Sets a property of an entity, also one without a setter. */
final class EntitySetter extends SettableBeanProperty.Delegating {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient EntityProperty property;

    EntitySetter(SettableBeanProperty setter, EntityProperty property) {
        super(setter);
        this.property = property;
    }

    EntityProperty property() {
        return property;
    }

    @Override
    protected SettableBeanProperty withDelegate(SettableBeanProperty setter) {
        return new EntitySetter(setter, property);
    }

    @Override
    public void deserializeAndSet(JsonParser in, DeserializationContext context, Object entity) {
        if (!isUnwrapped()) {
            setValue(in, context, entity);
            return;
        }
        try (TokenBuffer whole = context.bufferForInputBuffering(in)) {
            whole.copyCurrentStructure(in);
            if (hasAny(whole.asParser(context), getValueDeserializer().getKnownPropertyNames())) {
                JsonParser again = whole.asParser(context, in);
                again.nextToken();
                setValue(again, context, entity);
            }
        }
    }

    private boolean isUnwrapped() {
        JsonUnwrapped unwrapped = getAnnotation(JsonUnwrapped.class);
        return unwrapped != null && unwrapped.enabled();
    }

    /** Returns whether the document has one of {@code names}. Otherwise what is unwrapped is absent, and not empty. */
    private static boolean hasAny(JsonParser in, @Nullable Collection<Object> names) {
        if (names == null || names.isEmpty()) {
            return true;
        }
        in.nextToken();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            if (names.contains(in.currentName())) {
                return true;
            }
            in.nextToken();
            in.skipChildren();
        }
        return false;
    }

    private void setValue(JsonParser in, DeserializationContext context, Object entity) {
        boolean isNull = in.hasToken(JsonToken.VALUE_NULL);
        if (isNull && (property.isId() || property.isVersion() || NullsConstantProvider.isSkipper(_nullProvider))) {
            // A new entity has no identifier and no version yet.
            return;
        }
        @Nullable Object value = delegate.deserialize(in, context);
        if (isMany()) {
            check(context, value);
        }
        keep(context, entity, value);
        String contradiction = EntityDeserializer.entities(context).give(entity, property, value);
        if (contradiction != null) {
            context.reportInputMismatch(getType(), "%s", contradiction);
        }
        set(context, entity, value);
    }

    /**
     * Refuses another identifier than that of the entity, which would become another row, and another version than that
     * of an entity that was read from a row, since neither a flush nor a merge would notice.
     */
    private void keep(DeserializationContext context, Object entity, @Nullable Object value) {
        JsonType type = JsonType.of(entity);
        boolean isKept = property.isId() && type.key(entity) != null
                || property.isVersion() && Session.stateOf(entity) != EntityState.TRANSIENT
                        && property.isLoaded(entity);
        if (isKept && !property.isSame(entity, value)) {
            String other = property.isId() ? "Write the same identifier, or leave it out."
                    : "Its version is " + property.get(entity) + ": it was changed after it was written.";
            context.reportInputMismatch(getType(), "%s.%s: the document has %s, but it is read into %s. %s",
                    type.name(), property.name(), value, type.named(entity), other);
        }
    }

    private boolean isMany() {
        return property instanceof RelationshipProperty relationship && relationship.isToMany();
    }

    private void check(DeserializationContext context, @Nullable Object value) {
        if (value == null) {
            context.reportInputMismatch(getType(), "%s.%s: null is no collection. To empty it, write [].",
                    getDeclaringClass().getSimpleName(), property.name());
            return;
        }
        if (!(value instanceof Map || value instanceof Collection)) {
            context.reportInputMismatch(getType(), "%s.%s: its deserializer has returned a %s, which is no collection.",
                    getDeclaringClass().getSimpleName(), property.name(), value.getClass().getName());
        }
        Collection<?> members = value instanceof Map<?, ?> map ? map.values() : (Collection<?>) value;
        if (members.stream().anyMatch(Objects::isNull)) {
            context.reportInputMismatch(getType(), "%s.%s: null cannot be a member.",
                    getDeclaringClass().getSimpleName(), property.name());
        }
    }

    @Override
    public Object deserializeSetAndReturn(JsonParser in, DeserializationContext context, Object entity) {
        deserializeAndSet(in, context, entity);
        return entity;
    }

    @Override
    public void set(DeserializationContext context, Object entity, @Nullable Object value) {
        if (isMany() || delegate instanceof SetterlessProperty) {
            property.set(entity, value);
        } else {
            delegate.set(context, entity, value);
        }
    }

    @Override
    public Object setAndReturn(DeserializationContext context, Object entity, @Nullable Object value) {
        set(context, entity, value);
        return entity;
    }
}
