package dev.dovetail.jackson2;

import dev.dovetail.jackson.entity.JsonType;
import java.io.IOException;
import java.util.List;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;

/**
 * Reads entities whose identifier a document cannot set, because the active view or an annotation hides it.
 *
 * @param type the type of the entities
 * @param ids the parts of the identifier that only the view hides
 */
record HiddenIdentifier(JsonType type, List<EntitySetter> ids) {
    /** Reads the whole object. */
    interface Reading {
        Object read(JsonParser in, DeserializationContext context) throws IOException;
    }

    /** Reads an entity without its identifier. Refuses a reference: it would become a new entity. */
    Object read(JsonParser in, DeserializationContext context, boolean isReference, Reading whole)
            throws IOException {
        if (!isReference) {
            return whole.read(in, context);
        }
        if (in.currentToken().isScalarValue()) {
            return refuse(context);
        }
        PropertyNames names = new PropertyNames(context.getConfig(), false);
        JsonParser ordered = ObjectBuffers.startingWith(name -> isPart(names, name), in, context);
        while (ordered.hasToken(JsonToken.FIELD_NAME) && isPart(names, ordered.currentName())) {
            if (ordered.nextToken() != JsonToken.VALUE_NULL) {
                return refuse(context);
            }
            ordered.nextToken();
        }
        return whole.read(ordered, context);
    }

    private boolean isPart(PropertyNames names, String name) {
        return names.find(ids, name) != null || type.ids().stream().anyMatch(id -> names.areEqual(id.name(), name));
    }

    private Object refuse(DeserializationContext context) throws IOException {
        return context.reportInputMismatch(type.javaType(), "%s.%s is not read here, since the active view or an"
                + " annotation hides it. So this cannot refer to a %s. Leave out %s to describe a new one.",
                type.name(), type.ids().get(0).name(), type.name(), type.ids().get(0).name());
    }
}
