package dev.dovetail.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AccessorNamingStrategy;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import dev.dovetail.jackson.entity.EntityProperty;
import dev.dovetail.jackson.entity.JsonType;
import java.io.Serial;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Names the properties of entities, whether accessors are fluent or those of beans. Other types stay as they are. */
final class EntityNaming extends AccessorNamingStrategy.Provider {
    @Serial
    private static final long serialVersionUID = 1;

    private final AccessorNamingStrategy.Provider others;

    EntityNaming(AccessorNamingStrategy.Provider others) {
        this.others = others;
    }

    @Override
    public AccessorNamingStrategy forPOJO(MapperConfig<?> config, AnnotatedClass valueClass) {
        JsonType type = JsonType.of(valueClass.getRawType());
        return type == null ? others.forPOJO(config, valueClass) : new Accessors(type);
    }

    @Override
    public AccessorNamingStrategy forBuilder(MapperConfig<?> config, AnnotatedClass builderClass,
            BeanDescription valueTypeDesc) {
        return others.forBuilder(config, builderClass, valueTypeDesc);
    }

    @Override
    public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass recordClass) {
        return others.forRecord(config, recordClass);
    }

    /** The accessors of one entity type. Methods with a body are properties only if an annotation says so. */
    private static final class Accessors extends AccessorNamingStrategy.Base {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient JsonType type;

        Accessors(JsonType type) {
            this.type = type;
        }

        @Override
        public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
            return isAbstract(method) ? nameOf(type.readBy(name)) : null;
        }

        @Override
        public @Nullable String findNameForMutator(AnnotatedMethod method, String name) {
            return isAbstract(method) ? nameOf(type.setBy(name)) : null;
        }

        private static boolean isAbstract(AnnotatedMethod method) {
            return Modifier.isAbstract(method.getAnnotated().getModifiers());
        }

        private static @Nullable String nameOf(@Nullable EntityProperty property) {
            return property == null ? null : property.name();
        }
    }
}
