package dev.dovetail.jackson2;

import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.BasicBeanDescription;
import com.fasterxml.jackson.databind.introspect.BasicClassIntrospector;
import com.fasterxml.jackson.databind.introspect.ObjectIdInfo;
import com.fasterxml.jackson.databind.introspect.POJOPropertiesCollector;
import dev.dovetail.jackson.entity.JsonType;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Hides an identity that is the identifier, when entities are read. References by the identifier are read in any case,
 * and Jackson 2 refuses an identity that has no setter before a module can add the property.
 */
final class EntityIntrospection extends BasicClassIntrospector {
    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public EntityIntrospection copy() {
        return new EntityIntrospection();
    }

    @Override
    public BasicBeanDescription forDeserialization(DeserializationConfig config, JavaType type, MixInResolver mixIns) {
        JsonType entity = type.isContainerType() || type.isPrimitive() ? null : JsonType.of(type.getRawClass());
        return entity == null ? super.forDeserialization(config, type, mixIns)
                : new Description(collectProperties(config, type, mixIns, false), entity);
    }

    /** A type whose identity may be its identifier. */
    private static final class Description extends BasicBeanDescription {
        private final JsonType type;

        Description(POJOPropertiesCollector properties, JsonType type) {
            super(properties);
            this.type = type;
        }

        @Override
        public @Nullable ObjectIdInfo getObjectIdInfo() {
            ObjectIdInfo identity = super.getObjectIdInfo();
            return identity != null && EntityReading.isIdentity(type, identity) ? null : identity;
        }
    }
}
