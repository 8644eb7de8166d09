package dev.dovetail.jackson;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads an entity whose declared type is abstract. Moves its discriminator to the front. */
final class HierarchyDeserializer extends DelegatingDeserializer {
    HierarchyDeserializer(ValueDeserializer<?> deserializer) {
        super(deserializer);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> changed) {
        return new HierarchyDeserializer(changed);
    }

    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context,
            TypeDeserializer typeDeserializer) {
        String name = PropertyNames.discriminator(typeDeserializer);
        if (!in.hasToken(JsonToken.START_OBJECT) || name == null) {
            return super.deserializeWithType(in, context, typeDeserializer);
        }
        PropertyNames names = new PropertyNames(context.getConfig(), false);
        JsonParser ordered = ObjectBuffers.startingWith(other -> names.areEqual(name, other), in, context);
        return getDelegatee().deserializeWithType(ordered, context, typeDeserializer);
    }
}
