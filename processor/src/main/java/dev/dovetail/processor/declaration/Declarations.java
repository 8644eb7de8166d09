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
 * The entities that one round can see: those being compiled, and any other that one of them names, be it in a jar.
 * Each is read once, when it is first asked for.
 */
public final class Declarations {
    private final Elements elements;
    private final EntityReader reader;
    private final Map<String, Optional<EntityDeclaration>> read = new HashMap<>();
    private final Set<String> compiled;

    /**
     * Reads through the compiler's tools.
     *
     * @param sources the names of all top level types that are being compiled
     * @param compiled the names of all entities that are being compiled
     */
    public Declarations(ProcessingEnvironment environment, Set<String> sources, Collection<String> compiled) {
        this.elements = environment.getElementUtils();
        this.reader = new EntityReader(environment, sources);
        this.compiled = new TreeSet<>(compiled);
    }

    /** The entities that are being compiled, by name. */
    public List<EntityDeclaration> compiled() {
        return compiled.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /** Whether the entity is being compiled, rather than found in a jar. */
    public boolean isCompiled(String qualifiedName) {
        return compiled.contains(qualifiedName);
    }

    /** The entity of that name; empty where the type is no entity or is not known. */
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
