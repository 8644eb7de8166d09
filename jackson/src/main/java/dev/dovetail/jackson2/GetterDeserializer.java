package dev.dovetail.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.cfg.DeserializerFactoryConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerFactory;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.impl.TypeWrappedDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.io.Serial;

/**
 * Stands for the deserializer that annotations of a getter name, until there is a context to make it. Jackson itself
 * looks for them at what it sets a value by, which a property without a setter does not have.
 */
final class GetterDeserializer extends StdDeserializer<Object> implements ContextualDeserializer {
    @Serial
    private static final long serialVersionUID = 1;

    private final SettableBeanProperty property;

    private GetterDeserializer(SettableBeanProperty property) {
        super(property.getType());
        this.property = property;
    }

    /** Returns {@code property} with the deserializers of its annotations, if it has any. */
    static SettableBeanProperty annotated(DeserializationConfig config, SettableBeanProperty property) {
        return Annotations.INSTANCE.has(config, property.getMember())
                ? property.withValueDeserializer(new GetterDeserializer(property))
                : property;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty asked)
            throws JsonMappingException {
        return Annotations.INSTANCE.deserializer(context, asked, property.getType());
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return createContextual(context, property).deserialize(in, context);
    }

    /** Jackson's way from the annotations of a member to deserializers. */
    private static final class Annotations extends BeanDeserializerFactory {
        @Serial
        private static final long serialVersionUID = 1;

        private static final Annotations INSTANCE = new Annotations();

        private Annotations() {
            super(new DeserializerFactoryConfig());
        }

        boolean has(DeserializationConfig config, AnnotatedMember member) {
            var annotations = config.getAnnotationIntrospector();
            return annotations.findDeserializer(member) != null
                    || annotations.findContentDeserializer(member) != null
                    || annotations.findKeyDeserializer(member) != null
                    || annotations.findPolymorphicTypeInfo(config, member) != null;
        }

        JsonDeserializer<?> deserializer(DeserializationContext context, BeanProperty property, JavaType declared)
                throws JsonMappingException {
            AnnotatedMember member = property.getMember();
            JavaType type = resolveMemberAndTypeAnnotations(context, member, declared);
            JsonDeserializer<?> found = findDeserializerFromAnnotation(context, member);
            if (found == null) {
                found = type.getValueHandler();
            }
            if (found == null) {
                found = context.findNonContextualValueDeserializer(type);
            }
            found = context.handlePrimaryContextualization(found, property, type);
            TypeDeserializer typed = type.getTypeHandler();
            return typed == null ? found : new TypeWrappedDeserializer(typed.forProperty(property), found);
        }
    }
}
