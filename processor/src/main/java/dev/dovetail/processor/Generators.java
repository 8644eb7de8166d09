package dev.dovetail.processor;

import com.palantir.javapoet.ClassName;
import dev.dovetail.processor.generate.CompanionGenerator;
import dev.dovetail.processor.generate.DaoGenerator;
import dev.dovetail.processor.generate.EntityImplGenerator;
import dev.dovetail.processor.generate.GeneratedFile;
import dev.dovetail.processor.generate.NativeImageGenerator;
import dev.dovetail.processor.generate.SchemaGenerator;
import dev.dovetail.processor.generate.ddl.DdlDialects;
import dev.dovetail.processor.generate.ddl.DdlGenerator;
import dev.dovetail.processor.generate.diagram.DiagramGenerator;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.SchemaModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Calls all generators. */
final class Generators {
    private Generators() {}

    /** Returns the files of {@code entity}. */
    static List<GeneratedFile> generate(EntityModel entity) {
        return List.of(EntityImplGenerator.generate(entity), CompanionGenerator.generate(entity),
                DaoGenerator.generate(entity));
    }

    /**
     * Returns the files of an entity that cannot be implemented: all but the implementation. Code of the application
     * that uses them then compiles.
     */
    static List<GeneratedFile> generateUnimplemented(EntityModel entity) {
        return List.of(CompanionGenerator.generate(entity), DaoGenerator.generate(entity));
    }

    /**
     * Returns the generated type of {@code schema}.
     *
     * @param own the entities of this module, without those in jars
     */
    static GeneratedFile type(SchemaModel schema, Collection<ClassName> own) {
        return SchemaGenerator.generate(schema, own);
    }

    /**
     * Returns the resources of {@code schema}: its DDL and its page.
     *
     * @param version the version of the Flyway migrations; empty for no migrations
     */
    static List<GeneratedFile> resources(SchemaModel schema, DdlDialects dialects, String version) {
        List<GeneratedFile> files = new ArrayList<>(DdlGenerator.generate(schema, dialects, version));
        files.add(NativeImageGenerator.generate(schema, files));
        files.add(DiagramGenerator.generate(schema));
        return files;
    }
}
