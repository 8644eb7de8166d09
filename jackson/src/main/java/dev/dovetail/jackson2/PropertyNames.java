package dev.dovetail.jackson2;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds properties by the names that a document may use for them.
 *
 * @param config the settings of the mapper
 * @param ignoresCase whether names may be in any case, even if the mapper does not say so
 */
record PropertyNames(DeserializationConfig config, boolean ignoresCase) {
    /** Returns the member of objects that says their type, or null if an object or an array around them does. */
    static @Nullable String discriminator(TypeDeserializer types) {
        JsonTypeInfo.As inclusion = types.getTypeInclusion();
        boolean isWrapper = inclusion == JsonTypeInfo.As.WRAPPER_OBJECT || inclusion == JsonTypeInfo.As.WRAPPER_ARRAY;
        return isWrapper ? null : types.getPropertyName();
    }

    /** Returns the property that has {@code name} as its name or an alias, or null if there is none. */
    <P extends SettableBeanProperty> @Nullable P find(List<P> properties, String name) {
        for (P property : properties) {
            if (areEqual(property.getName(), name) || property.findAliases(config).stream()
                    .anyMatch(alias -> areEqual(alias.getSimpleName(), name))) {
                return property;
            }
        }
        return null;
    }

    /** Returns whether two names mean the same property. */
    boolean areEqual(String one, String other) {
        return one.equals(other) || (ignoresCase || config.isEnabled(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES))
                && one.equalsIgnoreCase(other);
    }
}
