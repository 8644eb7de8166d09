package dev.dovetail.processor;

import com.palantir.javapoet.ClassName;
import dev.dovetail.processor.generate.CompanionGenerator;
import dev.dovetail.processor.generate.DaoGenerator;
import dev.dovetail.processor.generate.EntityImplGenerator;
import dev.dovetail.processor.generate.GeneratedFile;
import dev.dovetail.processor.generate.SchemaGenerator;
import dev.dovetail.processor.generate.ddl.DdlDialects;
import dev.dovetail.processor.generate.ddl.DdlGenerator;
import dev.dovetail.processor.generate.diagram.DiagramGenerator;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.SchemaModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Everything that is generated. */
final class Generators {
    private Generators() {}

    /** The files of {@code entity}. */
    static List<GeneratedFile> generate(EntityModel entity) {
        return List.of(EntityImplGenerator.generate(entity), CompanionGenerator.generate(entity),
                DaoGenerator.generate(entity));
    }

    /**
     * The files of an entity that nothing can extend: without its implementation, but so that the user's code, which
     * may be right, finds what it names.
     */
    static List<GeneratedFile> generateUnimplemented(EntityModel entity) {
        return List.of(CompanionGenerator.generate(entity), DaoGenerator.generate(entity));
    }

    /**
     * The type of {@code schema}.
     *
     * @param own its entities without those of jars
     */
    static GeneratedFile type(SchemaModel schema, Collection<ClassName> own) {
        return SchemaGenerator.generate(schema, own);
    }

    /**
     * What {@code schema} adds to the class path.
     *
     * @param version the version that a migration tool gives to the tables; empty for no migrations
     */
    static List<GeneratedFile> resources(SchemaModel schema, DdlDialects dialects, String version) {
        List<GeneratedFile> files = new ArrayList<>(DdlGenerator.generate(schema, dialects, version));
        files.add(DiagramGenerator.generate(schema));
        return files;
    }
}
