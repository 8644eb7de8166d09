package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.SchemaModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Resolves entities into their models, each with the entities that it refers to. Each step may ask earlier steps about
 * any entity. Steps cache their results.
 */
public final class Resolver {
    private final Declarations declarations;
    private final ColumnStep storage;
    private final ForeignKeyStep foreignKeys;
    private final TargetStep targets;
    private final SideStep sides;
    private final ImplicitSideStep implicit;
    private final ModelStep models;
    private final Map<String, ResolvedEntity> known = new HashMap<>();

    /** Creates a resolver for the entities in {@code declarations}. */
    public Resolver(Declarations declarations) {
        this.declarations = declarations;
        storage = new ColumnStep(declarations);
        foreignKeys = new ForeignKeyStep(declarations, storage);
        targets = new TargetStep(declarations);
        InverseFinder inverses = new InverseFinder(declarations, targets);
        KeyResolutionStep routes =
                new KeyResolutionStep(foreignKeys, inverses, new KeyReports(declarations, storage, inverses));
        sides = new SideStep(declarations, storage, targets, routes,
                new BackPopulationStep(declarations, targets, routes, inverses),
                new AssociationStep(storage, inverses));
        implicit = new ImplicitSideStep(declarations, foreignKeys, sides);
        models = new ModelStep(declarations, foreignKeys, storage, targets, sides, implicit);
    }

    /** Returns {@code entity} with the results of all steps. */
    public ResolvedEntity resolve(EntityDeclaration entity) {
        ResolvedEntity found = known.get(entity.qualifiedName());
        if (found == null) {
            found = find(entity);
            known.put(entity.qualifiedName(), found);
        }
        return found;
    }

    private ResolvedEntity find(EntityDeclaration entity) {
        List<Report> reports = new ArrayList<>(entity.reports());
        reports.addAll(storage.of(entity).reports());
        reports.addAll(foreignKeys.of(entity).reports());
        reports.addAll(targets.of(entity).reports());
        sides.of(entity).forEach(side -> reports.addAll(side.reports()));
        DeclaredConstraints constraints = DeclaredConstraints.of(storage.of(entity), foreignKeys.of(entity));
        return new ResolvedEntity(entity, storage.of(entity), foreignKeys.of(entity), sides.of(entity),
                implicit.of(entity), implicit.clashing(entity), constraints, models.of(entity, constraints),
                List.copyOf(reports), declarations.parent(entity).map(this::resolve).orElse(null));
    }

    /**
     * Resolves the entities of a schema and all entities that they refer to.
     *
     * @param compiled the entities of the schema
     * @param name the name of the schema; empty for the derived name
     */
    public ResolvedSchema resolveAll(List<EntityDeclaration> compiled, String name) {
        List<ResolvedEntity> entities = new ArrayList<>();
        List<ResolvedEntity> reached = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        compiled.forEach(entity -> seen.add(entity.qualifiedName()));
        compiled.forEach(entity -> entities.add(resolve(entity)));
        Deque<EntityDeclaration> toVisit = new ArrayDeque<>(compiled);
        while (!toVisit.isEmpty()) {
            for (EntityDeclaration next : neighbours(toVisit.remove())) {
                if (seen.add(next.qualifiedName())) {
                    reached.add(resolve(next));
                    toVisit.add(next);
                }
            }
        }
        List<EntityModel> models = Stream.concat(entities.stream(), reached.stream())
                .map(ResolvedEntity::model).toList();
        SchemaName named = SchemaName.of(name, compiled);
        return new ResolvedSchema(entities, reached, new SchemaModel(named.packageName(), named.prefix(), models));
    }

    private List<EntityDeclaration> neighbours(EntityDeclaration entity) {
        List<EntityDeclaration> neighbours = new ArrayList<>();
        foreignKeys.of(entity).keys().forEach(key -> neighbours.add(key.parent()));
        targets.of(entity).links().forEach(link -> neighbours.add(link.target()));
        declarations.parent(entity).ifPresent(neighbours::add);
        neighbours.addAll(declarations.below(entity));
        return neighbours;
    }
}
