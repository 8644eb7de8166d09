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

    /** The whole name, as the option {@code -Adovetail.schema} gives it: {@code com.acme.blog.Blog}. */
    public String fullName() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /**
     * The folder of the generated resources: {@code META-INF/dovetail/com.acme.blog.Blog}. Of two jars on a class path,
     * only the one that comes first would be read where the name did not tell them apart.
     */
    public String folder() {
        return "META-INF/dovetail/" + fullName();
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
