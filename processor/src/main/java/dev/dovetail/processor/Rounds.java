package dev.dovetail.processor;

import dev.dovetail.annotation.Entity;
import dev.dovetail.generated.Generated;
import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Remembers from round to round which entities there are, and which of them wait for types that are yet to come. */
final class Rounds {
    private static final Set<String> OURS = Set.of("Generated", "NullableProperties", "SchemaEntities",
            "SourceComments", "NullMarked", "NullUnmarked");

    private final ProcessingEnvironment environment;
    private final Set<String> sources = new TreeSet<>();
    private final Set<String> entities = new TreeSet<>();
    private final Set<String> waiting = new TreeSet<>();
    private @Nullable Set<String> others;
    private boolean othersAreAtWork;

    Rounds(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Takes in what is new, and gives what can be seen now: elements of an earlier round may be out of date. */
    Declarations begin(RoundEnvironment round) {
        othersAreAtWork = false;
        for (Element root : round.getRootElements()) {
            sources.add(root.toString());
            othersAreAtWork |= root.getAnnotation(Generated.class) == null;
        }
        for (Element element : round.getElementsAnnotatedWith(Entity.class)) {
            if (element instanceof TypeElement type && entities.add(type.getQualifiedName().toString())) {
                waiting.add(type.getQualifiedName().toString());
            }
        }
        if (others == null && !entities.isEmpty()) {
            others = new EarlierSchemas(environment).others(entities);
        }
        return new Declarations(environment, sources, entities, others());
    }

    /** The entities of this module that are not compiled now, but have been before. */
    Set<String> others() {
        Set<String> others = new TreeSet<>(this.others == null ? Set.of() : this.others);
        others.removeAll(entities);
        return others;
    }

    /**
     * The entities that need wait no longer, by name: they and all that they lead to are complete. Where the round
     * brings nothing but our own files, that is everything: what is missing now is missing for good, and to wait for
     * the last round would be too late for files that others name. {@link #needsRound} says when to ask for that round.
     */
    List<EntityDeclaration> due(Declarations declarations, boolean last) {
        boolean isHopeless = last || !othersAreAtWork;
        List<EntityDeclaration> due = new ArrayList<>();
        for (String name : List.copyOf(waiting)) {
            Optional<EntityDeclaration> entity = declarations.find(name);
            if (entity.isPresent() && (isHopeless || isReady(entity.get(), declarations))) {
                waiting.remove(name);
                due.add(entity.get());
            }
        }
        return due;
    }

    /** Returns whether {@code annotations} are nothing but marks on sources that we have generated. */
    static boolean areOurs(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return !annotations.isEmpty() && annotations.stream().allMatch(annotation -> OURS.contains(
                annotation.getSimpleName().toString()) && round.getElementsAnnotatedWith(annotation).stream()
                        .allMatch(element -> element.getAnnotation(Generated.class) != null));
    }

    /** Returns whether nothing waits. */
    boolean isSettled() {
        return waiting.isEmpty();
    }

    /**
     * An entity that waits, if any, and if the round was not the last. Without a new file the next round would be the
     * last, and it is not to be known which other processors there are, or whether they have generated anything.
     */
    Optional<String> needsRound(RoundEnvironment round) {
        return round.processingOver() ? Optional.empty() : waiting.stream().findFirst();
    }

    private static boolean isReady(EntityDeclaration entity, Declarations declarations) {
        return entity.complete() && entity.neighbours().stream().map(declarations::find).flatMap(Optional::stream)
                .allMatch(EntityDeclaration::connected);
    }
}
