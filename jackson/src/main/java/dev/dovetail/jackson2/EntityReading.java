package dev.dovetail.jackson2;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.CreatorProperty;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.impl.SetterlessProperty;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.introspect.ObjectIdInfo;
import dev.dovetail.jackson.entity.AttributeProperty;
import dev.dovetail.jackson.entity.EntityProperty;
import dev.dovetail.jackson.entity.JsonType;
import dev.dovetail.jackson.entity.RelationshipProperty;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the deserializers of entities set what the application may set, and the identifier and the version. */
final class EntityReading extends BeanDeserializerModifier {
    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public BeanDeserializerBuilder updateBuilder(DeserializationConfig config, BeanDescription description,
            BeanDeserializerBuilder builder) {
        JsonType type = JsonType.of(description.getBeanClass());
        if (type != null) {
            List<BeanPropertyDefinition> definitions = description.findProperties();
            for (BeanPropertyDefinition definition : definitions) {
                EntityProperty property = type.property(definition.getInternalName());
                if (property != null && !builder.hasIgnorable(definition.getName())
                        && !isBackReference(definition)) {
                    update(config, description, builder, definition, property, settable(type, definitions));
                }
            }
            if (isIdentity(type, description.getObjectIdInfo())) {
                // References by the identifier are read in any case.
                builder.setObjectIdReader(null);
            }
        }
        return builder;
    }

    /** Returns whether {@code @JsonIdentityInfo} says that the identifier of entities is their identity. */
    static boolean isIdentity(JsonType type, @Nullable ObjectIdInfo identity) {
        return identity != null && identity.getGeneratorType() == ObjectIdGenerators.PropertyGenerator.class
                && type.ids().size() == 1 && type.discriminatorName() == null
                && identity.getPropertyName().getSimpleName().equals(type.ids().get(0).name());
    }

    /** Returns whether Jackson sets the property itself, from the {@code @JsonManagedReference} of the other side. */
    private static boolean isBackReference(BeanPropertyDefinition definition) {
        return definition.findReferenceType() != null && definition.findReferenceType().isBackReference();
    }

    /** Returns the relationships that the application may set. */
    private static List<RelationshipProperty> settable(JsonType type, List<BeanPropertyDefinition> definitions) {
        List<RelationshipProperty> settable = new ArrayList<>();
        for (BeanPropertyDefinition definition : definitions) {
            if (definition.hasSetter() && type.property(definition.getInternalName())
                    instanceof RelationshipProperty relationship && relationship.isWritable()) {
                settable.add(relationship);
            }
        }
        return settable;
    }

    private static void update(DeserializationConfig config, BeanDescription description,
            BeanDeserializerBuilder builder, BeanPropertyDefinition definition, EntityProperty property,
            List<RelationshipProperty> settable) {
        SettableBeanProperty known = builder.findProperty(definition.getFullName());
        if (known instanceof CreatorProperty) {
            return;
        }
        boolean isMany = property instanceof RelationshipProperty relationship && relationship.isToMany()
                && relationship.isWritable();
        boolean isKey = property instanceof AttributeProperty attribute && settable.stream()
                .anyMatch(each -> JsonType.isKeyOf(attribute.attribute(), each.relationship()));
        boolean isRead = property.isId() || property.isVersion() || isMany || isKey;
        if (!definition.hasSetter() && (!isRead || hasIgnoredSetter(config, description, property))) {
            // As a property that an annotation declares READ_ONLY.
            builder.removeProperty(definition.getFullName());
            builder.addIgnorable(definition.getName());
            return;
        }
        if (known == null || isMany && !known.hasValueDeserializer()) {
            known = new SetterlessProperty(definition, type(config, definition, property), null,
                    description.getClassAnnotations(), definition.getGetter());
            known.setViews(views(config, description, definition));
            known.setObjectIdInfo(definition.findObjectIdInfo());
            known = GetterDeserializer.annotated(config, known);
        }
        builder.addOrReplaceProperty(new EntitySetter(known, property), true);
    }

    /** Returns whether an annotation hides the setter from Jackson, and only the getter is left. */
    private static boolean hasIgnoredSetter(DeserializationConfig config, BeanDescription description,
            EntityProperty property) {
        JsonType type = JsonType.of(description.getBeanClass());
        for (AnnotatedMethod method : description.getClassInfo().memberMethods()) {
            if (type != null && method.getParameterCount() == 1 && property.equals(type.setBy(method.getName()))
                    && config.getAnnotationIntrospector().hasIgnoreMarker(method)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the views of a property. Jackson itself looks for them at what it sets a value by, not at a getter. */
    private static Class<?> @Nullable [] views(DeserializationConfig config, BeanDescription description,
            BeanPropertyDefinition definition) {
        Class<?>[] views = definition.findViews();
        AnnotatedMethod getter = definition.getGetter();
        if (views == null && getter != null) {
            views = config.getAnnotationIntrospector().findViews(getter);
        }
        return views == null ? description.findDefaultViews() : views;
    }

    /** Returns the type that is read: a set in the order of the document. Annotations may name a narrower one. */
    private static JavaType type(DeserializationConfig config, BeanPropertyDefinition definition,
            EntityProperty property) {
        JavaType type = definition.getGetter().getType();
        try {
            return config.getAnnotationIntrospector().refineDeserializationType(config, definition.getGetter(),
                    property instanceof RelationshipProperty many && many.isToMany() && !many.isMap()
                            ? config.getTypeFactory().constructCollectionType(Collection.class, type.getContentType())
                            : type);
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription description,
            JsonDeserializer<?> deserializer) {
        JsonType type = JsonType.of(description.getBeanClass());
        if (type == null) {
            return deserializer;
        }
        if (type.isAbstract()) {
            return new HierarchyDeserializer(deserializer);
        }
        JsonFormat.Value format = config.getAnnotationIntrospector().findFormat(description.getClassInfo());
        Boolean ignoresCase = format == null ? null
                : format.getFeature(JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES);
        boolean isIdentity = config.getAnnotationIntrospector().findObjectIdInfo(description.getClassInfo()) != null;
        return deserializer instanceof BeanDeserializerBase bean
                ? new EntityDeserializer(bean, type, Boolean.TRUE.equals(ignoresCase), isIdentity, false)
                : deserializer;
    }
}
