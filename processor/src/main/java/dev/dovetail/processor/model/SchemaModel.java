package dev.dovetail.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Comparator;
import java.util.List;

/**
 * The entities of one schema, including those in jars.
 *
 * @param packageName the package of the generated type
 * @param name the simple name of the schema: {@code Blog}
 * @param entities the entities, sorted by name so that the generated files do not depend on the order of the compiler
 */
public record SchemaModel(String packageName, String name, List<EntityModel> entities) {
    /** Sorts the entities. */
    public SchemaModel {
        entities = entities.stream()
                .sorted(Comparator.comparing((EntityModel entity) -> entity.names().entity().reflectionName()))
                .toList();
    }

    /** Returns the generated type: {@code BlogSchema}. */
    public ClassName type() {
        return ClassName.get(packageName, name + "Schema");
    }

    /** Returns the full name, as in the option {@code -Adovetail.schema}: {@code com.acme.blog.Blog}. */
    public String fullName() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /**
     * Returns the folder of the generated resources: {@code META-INF/dovetail/com.acme.blog.Blog}. It contains the full
     * name, because of two resources with the same path only the first on the class path can be read.
     */
    public String folder() {
        return "META-INF/dovetail/" + fullName();
    }

    /**
     * Returns the entity with this type.
     *
     * @throws IllegalArgumentException if there is none
     */
    public EntityModel entity(ClassName type) {
        for (EntityModel entity : entities) {
            if (entity.names().entity().equals(type)) {
                return entity;
            }
        }
        throw new IllegalArgumentException(type + " is no entity of schema " + name);
    }
}
