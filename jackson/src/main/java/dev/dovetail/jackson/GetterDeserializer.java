package dev.dovetail.jackson;

import java.io.Serial;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.DeserializerFactoryConfig;
import tools.jackson.databind.deser.BeanDeserializerFactory;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.impl.TypeWrappedDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Stands for the deserializer that annotations of a getter name, until there is a context to make it. Jackson itself
 * looks for them at what it sets a value by, which a property without a setter does not have.
 */
final class GetterDeserializer extends StdDeserializer<Object> {
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
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty asked) {
        return Annotations.INSTANCE.deserializer(context, asked, property.getType());
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
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
            return annotations.findDeserializer(config, member) != null
                    || annotations.findContentDeserializer(config, member) != null
                    || annotations.findKeyDeserializer(config, member) != null
                    || annotations.findPolymorphicTypeInfo(config, member) != null;
        }

        ValueDeserializer<?> deserializer(DeserializationContext context, BeanProperty property, JavaType declared) {
            AnnotatedMember member = property.getMember();
            JavaType type = resolveMemberAndTypeAnnotations(context, member, declared);
            ValueDeserializer<?> found = findDeserializerFromAnnotation(context, member);
            if (found == null) {
                found = (ValueDeserializer<?>) type.getValueHandler();
            }
            if (found == null) {
                found = context.findNonContextualValueDeserializer(type);
            }
            found = context.handlePrimaryContextualization(found, property, type);
            TypeDeserializer typed = (TypeDeserializer) type.getTypeHandler();
            return typed == null ? found : new TypeWrappedDeserializer(typed.forProperty(property), found);
        }
    }
}
