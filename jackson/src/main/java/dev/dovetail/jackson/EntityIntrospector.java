package dev.dovetail.jackson;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.dovetail.jackson.entity.JsonType;
import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.jsontype.NamedType;

/** Says of entities what annotations would say. Annotations of the application come first. */
final class EntityIntrospector extends AnnotationIntrospector {
    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** A document that names its type names the one that is declared. */
    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass annotated) {
        JsonType type = JsonType.of(annotated.getRawType());
        return type == null ? null : PropertyName.construct(type.javaType().getSimpleName());
    }

    /** A type of a hierarchy has its discriminator as a property. */
    @Override
    @SuppressWarnings("deprecation") // Its successor is not in older versions.
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        JsonType type = annotated instanceof AnnotatedMember ? null : JsonType.of(annotated.getRawType());
        String name = type == null ? null : type.discriminatorName();
        return name == null ? null
                : JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, name, null, false, null);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        JsonType type = annotated instanceof AnnotatedMember ? null : JsonType.of(annotated.getRawType());
        return type == null || type.discriminatorName() == null || annotated.hasAnnotation(JsonSubTypes.class) ? null
                : type.leaves().stream().map(leaf -> new NamedType(leaf.javaType(), leaf.discriminator())).toList();
    }

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
        JsonType type = JsonType.of(annotated.getRawType());
        return type == null ? null : type.discriminator();
    }

    /** The identifier comes first; the others in declaration order, unless the mapper sorts them by name. */
    @Override
    public String @Nullable [] findSerializationPropertyOrder(MapperConfig<?> config, AnnotatedClass annotated) {
        JsonType type = JsonType.of(annotated.getRawType());
        if (type == null) {
            return null;
        }
        return config.shouldSortPropertiesAlphabetically()
                ? type.ids().stream().map(each -> each.name()).toArray(String[]::new)
                : type.order().toArray(String[]::new);
    }
}
