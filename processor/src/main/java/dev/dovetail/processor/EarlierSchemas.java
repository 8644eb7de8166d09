package dev.dovetail.processor;

import com.palantir.javapoet.ClassName;
import dev.dovetail.annotation.Entity;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.processor.resolve.SchemaNames;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Finds the schemas that earlier compilations have generated. A schema belongs to this module if it is in the same
 * output folder or shares an entity with it. Then all its entities belong to the module, even if an incremental build
 * does not compile them now.
 */
final class EarlierSchemas {
    private final ProcessingEnvironment environment;

    EarlierSchemas(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Returns the entities that belong to a schema of this module, but are not among {@code compiled}. */
    Set<String> others(Collection<String> compiled) {
        Set<String> others = new TreeSet<>();
        String option = Options.text(environment, SchemaProcessor.NAME_OPTION);
        for (ClassName type : SchemaNames.candidates(option, packages(compiled))) {
            List<String> entities = entities(type);
            if (!entities.isEmpty() && isOfThisModule(type, entities, compiled)) {
                others.addAll(entities);
            }
        }
        others.removeAll(compiled);
        others.removeIf(name -> !isEntity(name));
        return others;
    }

    /**
     * Returns the entities of the schema {@code type} in another module, which a schema with this name would hide;
     * empty if there is no such schema.
     */
    List<String> hidden(ClassName type, Collection<String> compiled) {
        List<String> entities = entities(type);
        return entities.isEmpty() || isOfThisModule(type, entities, compiled) ? List.of() : entities;
    }

    private boolean isOfThisModule(ClassName type, List<String> entities, Collection<String> compiled) {
        return !Collections.disjoint(entities, compiled) || isInOutput(type);
    }

    private List<String> entities(ClassName type) {
        TypeElement element = environment.getElementUtils().getTypeElement(type.canonicalName());
        SchemaEntities entities = element == null ? null : element.getAnnotation(SchemaEntities.class);
        return entities == null ? List.of() : List.of(entities.value());
    }

    private boolean isInOutput(ClassName type) {
        try (InputStream in = environment.getFiler().getResource(StandardLocation.CLASS_OUTPUT, type.packageName(),
                type.simpleName() + ".class").openInputStream()) {
            return in.read() >= 0;
        } catch (IOException | RuntimeException e) {
            // The compiler has no output folder, or the folder has no such file.
            return false;
        }
    }

    private boolean isEntity(String name) {
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        return type != null && type.getAnnotation(Entity.class) != null;
    }

    private Set<String> packages(Collection<String> entities) {
        Set<String> packages = new TreeSet<>();
        for (String name : entities) {
            TypeElement type = environment.getElementUtils().getTypeElement(name);
            if (type != null) {
                packages.add(environment.getElementUtils().getPackageOf(type).getQualifiedName().toString());
            }
        }
        return packages;
    }
}
