package dev.dovetail.validation;

import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The properties of entities by the class that declares an accessor: an entity, or a type that entities extend. */
final class EntityClasses {
    private final Map<Class<?>, Set<String>> known = new ConcurrentHashMap<>();

    /** Returns the names of the properties that accessors of {@code type} can read; none if it is no entity's. */
    Set<String> properties(Class<?> type) {
        Set<String> properties = known.get(type);
        return properties == null ? find(type) : properties;
    }

    private Set<String> find(Class<?> type) {
        Class<?> declared = declared(type);
        EntityType<?> entity = declared == null ? null : companion(declared);
        if (entity == null) {
            return Set.of();
        }
        Set<String> properties = new HashSet<>();
        for (Attribute attribute : entity.attributes()) {
            properties.add(attribute.name().split("\\.")[0]);
        }
        for (Relationship relationship : entity.relationships()) {
            properties.add(relationship.name());
        }
        known.put(type, properties);
        addSupertypes(entity.javaType(), properties);
        return properties;
    }

    /** Accessors that an entity inherits are its properties too. */
    private void addSupertypes(@Nullable Class<?> type, Set<String> properties) {
        if (type != null && type != Object.class) {
            known.putIfAbsent(type, properties);
            addSupertypes(type.getSuperclass(), properties);
            for (Class<?> extended : type.getInterfaces()) {
                addSupertypes(extended, properties);
            }
        }
    }

    /** Returns the entity that {@code type} is or implements, if it may be one. */
    private static @Nullable Class<?> declared(Class<?> type) {
        if (!Tracked.class.isAssignableFrom(type) || type.isInterface()) {
            return Modifier.isAbstract(type.getModifiers()) && type.getClassLoader() != null ? type : null;
        }
        return type.getSuperclass() == Object.class ? type.getInterfaces()[0] : type.getSuperclass();
    }

    private static @Nullable EntityType<?> companion(Class<?> type) {
        String name = type.getSimpleName() + "_";
        for (Class<?> outer = type.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
            name = outer.getSimpleName() + "_" + name;
        }
        String prefix = type.getPackageName().isEmpty() ? "" : type.getPackageName() + ".";
        try {
            Field constant = Class.forName(prefix + name, true, type.getClassLoader()).getDeclaredField("TYPE");
            constant.setAccessible(true);
            return constant.get(null) instanceof EntityType<?> entity && entity.javaType() == type ? entity : null;
        } catch (ClassNotFoundException | NoSuchFieldException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(prefix + name + " cannot be read.", e);
        }
    }
}
