package dev.dovetail.metadata;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds what the processor generated for an entity class, where the class is all that is at hand. */
public final class EntityTypes {
    private static final Map<Class<?>, EntityType<?>> KNOWN = new ConcurrentHashMap<>();

    private EntityTypes() {}

    static void register(EntityType<?> type) {
        KNOWN.put(type.javaType(), type);
    }

    /** Every entity type that has been used so far. */
    public static Collection<EntityType<?>> known() {
        return Collections.unmodifiableCollection(KNOWN.values());
    }

    /**
     * The entity type of a class that the user wrote.
     *
     * @throws IllegalStateException if the processor has not run for it, with what to add to the build
     */
    @SuppressWarnings("unchecked")
    public static <E> EntityType<E> of(Class<E> javaType) {
        EntityType<?> known = KNOWN.get(javaType);
        if (known == null) {
            known = initialise(javaType);
        }
        return (EntityType<E>) known;
    }

    private static EntityType<?> initialise(Class<?> javaType) {
        String companion = javaType.getName().replace('$', '_') + "_";
        EntityType<?> known = null;
        try {
            Class.forName(companion, true, javaType.getClassLoader());
            known = KNOWN.get(javaType);
        } catch (ClassNotFoundException e) {
            throw missing(javaType, companion, e);
        }
        if (known == null) {
            throw missing(javaType, companion, null);
        }
        return known;
    }

    private static IllegalStateException missing(Class<?> javaType, String companion, @Nullable Exception cause) {
        return new IllegalStateException("There is no " + companion + " for " + javaType.getName()
                + ": Dovetail's annotation processor has not run on it. Check that the class has @Entity, and that the"
                + " build has dovetail-processor on its processor path; in Maven: <annotationProcessorPaths><path>"
                + "<groupId>dev.dovetail</groupId><artifactId>dovetail-processor</artifactId>...</path>"
                + "</annotationProcessorPaths> in the maven-compiler-plugin's <configuration>.", cause);
    }
}
