package dev.dovetail.jackson2;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import dev.dovetail.jackson.entity.JsonType;
import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    public @Nullable PropertyName findRootName(AnnotatedClass annotated) {
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
    public @Nullable TypeResolverBuilder<?> findTypeResolver(MapperConfig<?> config, AnnotatedClass annotated,
            JavaType baseType) {
        JsonTypeInfo.Value info = findPolymorphicTypeInfo(config, annotated);
        return info == null ? null : new StdTypeResolverBuilder().init(info, null);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        JsonType type = annotated instanceof AnnotatedMember ? null : JsonType.of(annotated.getRawType());
        return type == null || type.discriminatorName() == null || annotated.hasAnnotation(JsonSubTypes.class) ? null
                : type.leaves().stream().map(leaf -> new NamedType(leaf.javaType(), leaf.discriminator())).toList();
    }

    @Override
    public @Nullable String findTypeName(AnnotatedClass annotated) {
        JsonType type = JsonType.of(annotated.getRawType());
        return type == null ? null : type.discriminator();
    }
}
