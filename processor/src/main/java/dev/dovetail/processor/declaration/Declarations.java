package dev.dovetail.processor.declaration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The entities that one round of annotation processing can see: those being compiled and those that they refer to,
 * including entities in jars. Each entity is read once, on first access.
 */
public final class Declarations {
    private final Elements elements;
    private final EntityReader reader;
    private final Map<String, Optional<EntityDeclaration>> read = new HashMap<>();
    private final Set<String> compiled;

    /**
     * Creates the declarations of one round.
     *
     * @param environment gives access to the compiler's elements and types
     * @param sources the names of all top-level types that are being compiled
     * @param compiled the names of all entities that are being compiled
     * @param others the names of entities of the same module that were compiled earlier
     */
    public Declarations(ProcessingEnvironment environment, Set<String> sources, Collection<String> compiled,
            Set<String> others) {
        this.elements = environment.getElementUtils();
        this.reader = new EntityReader(environment, sources, others);
        this.compiled = new TreeSet<>(compiled);
        this.compiled.addAll(others);
    }

    /**
     * Returns the entities of this module, sorted by name, whether they are being compiled or were compiled earlier.
     */
    public List<EntityDeclaration> compiled() {
        return compiled.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /** Returns whether the entity belongs to this module, and not to a jar. */
    public boolean isCompiled(String qualifiedName) {
        return compiled.contains(qualifiedName);
    }

    /** Returns the entity with this name, or empty if the type is unknown or is not an entity. */
    public Optional<EntityDeclaration> find(String qualifiedName) {
        Optional<EntityDeclaration> found = read.get(qualifiedName);
        if (found == null) {
            TypeElement type = elements.getTypeElement(qualifiedName);
            found = type == null || !AnnotationReader.isEntity(type)
                    ? Optional.empty() : Optional.of(reader.read(type));
            read.put(qualifiedName, found);
        }
        return found;
    }
}
