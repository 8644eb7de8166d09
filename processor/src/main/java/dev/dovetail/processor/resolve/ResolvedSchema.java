package dev.dovetail.processor.resolve;

import dev.dovetail.processor.model.SchemaModel;
import java.util.List;
import java.util.stream.Stream;

/**
 * All entities together.
 *
 * @param compiled those being compiled, by name
 * @param reached those found in jars, because one of the others leads to them
 * @param model what the schema is made of
 */
public record ResolvedSchema(List<ResolvedEntity> compiled, List<ResolvedEntity> reached, SchemaModel model) {
    /** Returns whether everything in it is known: where javac misses a type, it says so, and tables would be half. */
    public boolean isWhole() {
        return Stream.concat(compiled.stream(), reached.stream()).allMatch(ResolvedEntity::isWhole);
    }
}
