package dev.dovetail.jackson.entity;

import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Finds the mapping of an entity by its class: the constant {@code Post_.TYPE} of the companion beside it. */
final class Companions {
    private Companions() {}

    /** Returns the mapping of an entity's class or of its implementation, or null if {@code type} is no entity. */
    static @Nullable EntityType<?> mapping(Class<?> type) {
        return Tracked.class.isAssignableFrom(type) && !type.isInterface() ? ofImplementation(type) : declared(type);
    }

    private static @Nullable EntityType<?> ofImplementation(Class<?> type) {
        EntityType<?> mapping = type.getSuperclass() == Object.class ? null : declared(type.getSuperclass());
        for (Class<?> implemented : type.getInterfaces()) {
            mapping = mapping == null ? declared(implemented) : mapping;
        }
        return mapping;
    }

    private static @Nullable EntityType<?> declared(Class<?> type) {
        if (!Modifier.isAbstract(type.getModifiers()) || type.isArray() || type.isPrimitive() || type.isAnnotation()
                || type.getClassLoader() == null) {
            return null;
        }
        try {
            Field constant = Class.forName(companion(type), true, type.getClassLoader()).getDeclaredField("TYPE");
            constant.setAccessible(true);
            return constant.get(null) instanceof EntityType<?> mapping && mapping.javaType() == type ? mapping
                    : null;
        } catch (ClassNotFoundException | NoSuchFieldException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(companion(type) + " cannot be read.", e);
        }
    }

    private static String companion(Class<?> type) {
        String name = type.getSimpleName() + "_";
        for (Class<?> outer = type.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
            name = outer.getSimpleName() + "_" + name;
        }
        return type.getPackageName().isEmpty() ? name : type.getPackageName() + "." + name;
    }
}
