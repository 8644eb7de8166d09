package dev.dovetail.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Comparator;
import java.util.List;

/**
 * All entities that a compilation sees, those of its jars included.
 *
 * @param packageName the package of the generated type
 * @param name how the user calls the schema: {@code Blog}
 * @param entities the entities; kept sorted by name, so that the compiler's order leaves no trace
 */
public record SchemaModel(String packageName, String name, List<EntityModel> entities) {
    /** Sorts the entities. */
    public SchemaModel {
        entities = entities.stream()
                .sorted(Comparator.comparing((EntityModel entity) -> entity.names().entity().reflectionName()))
                .toList();
    }

    /** The generated type: {@code BlogSchema}. */
    public ClassName type() {
        return ClassName.get(packageName, name + "Schema");
    }

    /** The folder of the generated resources: {@code META-INF/dovetail/blog}. */
    public String folder() {
        return "META-INF/dovetail/" + Words.snake(name);
    }

    /** The entity of that type. */
    public EntityModel entity(ClassName type) {
        for (EntityModel entity : entities) {
            if (entity.names().entity().equals(type)) {
                return entity;
            }
        }
        throw new IllegalArgumentException(type + " is no entity of schema " + name);
    }
}
