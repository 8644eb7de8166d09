package dev.dovetail.jackson2;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeBindings;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.type.TypeModifier;
import dev.dovetail.jackson.entity.JsonType;
import java.lang.reflect.Type;

/** Replaces the generated implementation of an entity by the type that the application declares. */
final class DeclaredTypes extends TypeModifier {
    @Override
    public JavaType modifyType(JavaType type, Type jdkType, TypeBindings context, TypeFactory typeFactory) {
        JsonType entity = type.isContainerType() || type.isPrimitive() ? null : JsonType.of(type.getRawClass());
        return entity == null || type.hasRawClass(entity.javaType()) ? type
                : typeFactory.constructType(entity.javaType());
    }
}
