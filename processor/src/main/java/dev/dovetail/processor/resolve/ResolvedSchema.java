package dev.dovetail.processor.resolve;

import dev.dovetail.processor.model.SchemaModel;
import java.util.List;
import java.util.stream.Stream;

/**
 * All entities of a schema.
 *
 * @param compiled the entities of this module, by name
 * @param reached the entities in jars that the others refer to, directly or indirectly
 * @param model the model of the schema
 */
public record ResolvedSchema(List<ResolvedEntity> compiled, List<ResolvedEntity> reached, SchemaModel model) {
    /**
     * Returns whether everything in the schema is resolved. If not, the compiler reports the missing types, and no DDL
     * can be generated.
     */
    public boolean isWhole() {
        return Stream.concat(compiled.stream(), reached.stream()).allMatch(ResolvedEntity::isWhole);
    }
}
