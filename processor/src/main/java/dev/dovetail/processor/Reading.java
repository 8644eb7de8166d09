package dev.dovetail.processor;

import dev.dovetail.processor.check.Checks;
import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.Resolver;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/**
 * The entities of one round, read, resolved and checked once for both processors. Elements of an earlier round may be
 * outdated, so that each round has a new reading.
 */
final class Reading {
    /** The readings by round. They refer to the compiler, so that only the processors keep them. */
    private static final Map<RoundEnvironment, WeakReference<Reading>> KNOWN =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final Set<String> sources;
    private final Set<String> entities;
    private final Set<String> others;
    private final Declarations declarations;
    private final Resolver resolver;
    private final Map<String, List<Report>> errors = new HashMap<>();

    private Reading(
            ProcessingEnvironment environment, Set<String> sources, Set<String> entities, Set<String> others) {
        // Copies, because the caller adds to its sets in later rounds.
        this.sources = new TreeSet<>(sources);
        this.entities = new TreeSet<>(entities);
        this.others = new TreeSet<>(others);
        this.declarations = new Declarations(environment, this.sources, this.entities, this.others);
        this.resolver = new Resolver(declarations);
    }

    /**
     * Returns the reading of {@code round}: that of the other processor, if it has the same entities.
     *
     * @param environment gives access to the compiler's elements and types
     * @param sources the names of all top-level types that are being compiled
     * @param entities the names of all entities that are being compiled
     * @param others the names of entities of the same module that were compiled earlier
     */
    static Reading of(ProcessingEnvironment environment, RoundEnvironment round, Set<String> sources,
            Set<String> entities, Set<String> others) {
        WeakReference<Reading> reference = KNOWN.get(round);
        Reading known = reference == null ? null : reference.get();
        if (known != null && known.isOf(sources, entities, others)) {
            return known;
        }
        Reading reading = new Reading(environment, sources, entities, others);
        KNOWN.put(round, new WeakReference<>(reading));
        return reading;
    }

    /** Returns the entities. */
    Declarations declarations() {
        return declarations;
    }

    /** Returns the resolver of the entities, which keeps the results of its steps. */
    Resolver resolver() {
        return resolver;
    }

    /** Returns the errors of {@code entity} that the checks find. */
    List<Report> check(ResolvedEntity entity) {
        return errors.computeIfAbsent(
                entity.declaration().qualifiedName(), name -> List.copyOf(Checks.check(entity)));
    }

    private boolean isOf(Set<String> sources, Set<String> entities, Set<String> others) {
        return this.sources.equals(sources) && this.entities.equals(entities) && this.others.equals(others);
    }
}
