package dev.dovetail.processor.declaration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedList;
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
                    ? Optional.empty() : Optional.of(placed(reader.read(type)));
            read.put(qualifiedName, found);
        }
        return found;
    }

    private EntityDeclaration placed(EntityDeclaration entity) {
        return parent(entity).map(entity::below).orElse(entity);
    }

    /** Returns the sealed entity above {@code entity}, if it is a level of a hierarchy and not the root. */
    public Optional<EntityDeclaration> parent(EntityDeclaration entity) {
        return entity.level().hasParent() ? find(entity.level().parent()) : Optional.empty();
    }

    /** Returns the levels from the root of the hierarchy to {@code entity}; outside hierarchies only that. */
    public List<EntityDeclaration> levels(EntityDeclaration entity) {
        LinkedList<EntityDeclaration> levels = new LinkedList<>(List.of(entity));
        for (Optional<EntityDeclaration> above = parent(entity); above.isPresent(); above = parent(above.get())) {
            levels.addFirst(above.get());
        }
        return levels;
    }

    /** Returns the root of the hierarchy of {@code entity}; outside hierarchies that. */
    public EntityDeclaration root(EntityDeclaration entity) {
        return levels(entity).get(0);
    }

    /** Returns the entities below {@code entity}, each after the one above it. */
    public List<EntityDeclaration> below(EntityDeclaration entity) {
        List<EntityDeclaration> all = new ArrayList<>();
        for (LevelDeclaration.Permitted each : entity.level().permits()) {
            find(each.type().canonicalName()).filter(type -> type.level().parent().equals(entity.qualifiedName()))
                    .ifPresent(type -> {
                        all.add(type);
                        all.addAll(below(type));
                    });
        }
        return all;
    }
}
