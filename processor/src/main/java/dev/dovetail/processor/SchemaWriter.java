package dev.dovetail.processor;

import com.palantir.javapoet.ClassName;
import dev.dovetail.processor.diagnostic.Diagnostics;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.generate.GeneratedFile;
import dev.dovetail.processor.generate.ddl.DdlDialects;
import dev.dovetail.processor.model.SchemaModel;
import dev.dovetail.processor.resolve.ResolvedSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the files of schemas: first the type, then the resources. Of an entity it keeps no more than the model until
 * then, and its name after that.
 */
final class SchemaWriter {
    private final Files files;
    private final Diagnostics diagnostics;
    private final String flyway;
    private final List<Waiting> schemas = new ArrayList<>();
    private final Map<ClassName, List<ClassName>> written = new LinkedHashMap<>();
    private final Map<ClassName, Waiting> withoutResources = new LinkedHashMap<>();

    /**
     * A schema that is not yet written.
     *
     * @param model its model
     * @param isWhole whether everything in it is resolved
     * @param origins the entities of this module in it
     * @param place the first of them, for messages
     * @param version the version of its Flyway migrations; empty for no migrations
     */
    private record Waiting(
            SchemaModel model, boolean isWhole, List<ClassName> origins, Origin place, String version) {}

    SchemaWriter(Files files, Diagnostics diagnostics, String flyway) {
        this.files = files;
        this.diagnostics = diagnostics;
        this.flyway = flyway;
    }

    /** Sets the schemas to write, in place of those set before. */
    void set(List<ResolvedSchema> resolved) {
        schemas.clear();
        for (ResolvedSchema each : resolved) {
            String version = flyway.isEmpty() || resolved.size() == 1 ? flyway
                    : flyway + "." + (schemas.size() + 1);
            schemas.add(new Waiting(each.model(), each.isWhole(),
                    each.compiled().stream().map(entity -> entity.declaration().className()).toList(),
                    each.compiled().get(0).declaration().origin(), version));
        }
    }

    /** Returns the entities of the schema {@code type}, if its type was written or is not to be. */
    Optional<List<ClassName>> written(ClassName type) {
        return Optional.ofNullable(written.get(type));
    }

    /** Determines that the schema {@code type} is not written. */
    void skip(ClassName type, List<ClassName> entities) {
        written.put(type, entities);
    }

    /** Writes the types of the schemas that are not written yet. */
    void writeTypes() {
        for (Waiting schema : schemas) {
            if (written.putIfAbsent(schema.model().type(), schema.origins()) == null) {
                withoutResources.put(schema.model().type(), schema);
                attempt(schema, () -> files.write(
                        Generators.type(schema.model(), schema.origins()), schema.origins()));
            }
        }
        schemas.clear();
    }

    /** Writes the resources of the schemas whose types were written, unless anything in them is wrong. */
    void writeResources(boolean isWrong, DdlDialects dialects) {
        for (Waiting schema : withoutResources.values()) {
            if (!isWrong && schema.isWhole()) {
                attempt(schema, () -> {
                    for (GeneratedFile file : Generators.resources(schema.model(), dialects, schema.version())) {
                        files.write(file, schema.origins());
                    }
                });
            }
        }
        withoutResources.clear();
    }

    private void attempt(Waiting schema, Runnable write) {
        try {
            write.run();
        } catch (RuntimeException e) {
            diagnostics.failed(schema.place(), "The schema", e);
        }
    }
}
