package dev.dovetail.processor;

import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.SourceTrees;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The entities that a round shows as class files. Gradle does that with each entity that it does not compile, because
 * the schema needs all of them. What was generated for such an entity is there, and need not be written and compiled
 * again, unless an entity that is compiled may have changed it.
 */
final class ShownEntities {
    private final ProcessingEnvironment environment;
    private final Files files;
    private final SourceTrees trees;
    private @Nullable Declarations declarations;
    private @Nullable Set<String> affected;
    private @Nullable EntityModel unchanged;

    ShownEntities(ProcessingEnvironment environment, Files files) {
        this.environment = environment;
        this.files = files;
        this.trees = SourceTrees.of(environment);
    }

    /** Begins a round. */
    void begin(Reading reading) {
        declarations = reading.declarations();
        affected = null;
        unchanged = null;
    }

    /** Returns whether the files that were generated for {@code entity} are there and right. */
    boolean isUnchanged(ResolvedEntity entity) {
        if (isSource(entity.declaration()) || !files.areThere(entity.model()) || files.isOutdated(entity.model())
                || affected().contains(entity.declaration().qualifiedName())) {
            return false;
        }
        unchanged = entity.model();
        return true;
    }

    /** Returns an unchanged entity of the round, at most once; empty if there is none. */
    Optional<EntityModel> takeUnchanged() {
        Optional<EntityModel> taken = Optional.ofNullable(unchanged);
        unchanged = null;
        return taken;
    }

    /**
     * Returns the entities to which a compiled entity refers, with their hierarchies and that of the compiled entity:
     * these may get an implicit side from it. Entities that refer to a changed one are compiled by Gradle themselves.
     */
    private Set<String> affected() {
        Set<String> found = affected;
        if (found == null) {
            found = new HashSet<>();
            Declarations all = Objects.requireNonNull(declarations);
            for (EntityDeclaration each : all.compiled()) {
                if (isSource(each)) {
                    addHierarchy(each, all, found);
                    for (String name : each.neighbours()) {
                        Optional<EntityDeclaration> neighbour = all.find(name);
                        if (neighbour.isPresent()) {
                            addHierarchy(neighbour.get(), all, found);
                        }
                    }
                }
            }
            affected = found;
        }
        return found;
    }

    private static void addHierarchy(EntityDeclaration entity, Declarations all, Set<String> names) {
        EntityDeclaration root = all.root(entity);
        names.add(root.qualifiedName());
        all.below(root).forEach(each -> names.add(each.qualifiedName()));
    }

    private boolean isSource(EntityDeclaration entity) {
        TypeElement type = environment.getElementUtils().getTypeElement(entity.qualifiedName());
        return type == null || !trees.isFromClassFile(type);
    }
}
