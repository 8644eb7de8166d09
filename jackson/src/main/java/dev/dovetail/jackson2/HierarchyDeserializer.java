package dev.dovetail.jackson2;

import java.io.IOException;
import java.io.Serial;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;

/** Reads an entity whose declared type is abstract. Moves its discriminator to the front. */
final class HierarchyDeserializer extends DelegatingDeserializer {
    @Serial
    private static final long serialVersionUID = 1;

    HierarchyDeserializer(JsonDeserializer<?> deserializer) {
        super(deserializer);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> changed) {
        return new HierarchyDeserializer(changed);
    }

    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context,
            TypeDeserializer typeDeserializer) throws IOException {
        String name = PropertyNames.discriminator(typeDeserializer);
        if (!in.hasToken(JsonToken.START_OBJECT) || name == null) {
            return super.deserializeWithType(in, context, typeDeserializer);
        }
        PropertyNames names = new PropertyNames(context.getConfig(), false);
        JsonParser ordered = ObjectBuffers.startingWith(other -> names.areEqual(name, other), in, context);
        return getDelegatee().deserializeWithType(ordered, context, typeDeserializer);
    }
}
