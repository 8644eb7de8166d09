package dev.dovetail.processor.resolve;

import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Combines the results of the steps for each relationship. */
final class SideStep {
    private final Declarations declarations;
    private final OtherLevel levels;
    private final ColumnStep storage;
    private final TargetStep targets;
    private final KeyResolutionStep routes;
    private final BackPopulationStep backPopulation;
    private final AssociationStep associations;
    private final Map<String, List<ResolvedSide>> known = new HashMap<>();

    SideStep(
            Declarations declarations, ColumnStep storage, TargetStep targets, KeyResolutionStep routes,
            BackPopulationStep backPopulation, AssociationStep associations) {
        this.declarations = declarations;
        this.levels = new OtherLevel(declarations, targets);
        this.storage = storage;
        this.targets = targets;
        this.routes = routes;
        this.backPopulation = backPopulation;
        this.associations = associations;
    }

    /** Returns the declared relationships of {@code entity}, in order. */
    List<ResolvedSide> of(EntityDeclaration entity) {
        List<ResolvedSide> found = known.get(entity.qualifiedName());
        if (found == null) {
            found = new ArrayList<>();
            for (DeclaredRelationship link : targets.of(entity).links()) {
                found.add(side(link));
            }
            known.put(entity.qualifiedName(), found);
        }
        return found;
    }

    private ResolvedSide side(DeclaredRelationship link) {
        KeyResolution route = routes.of(link);
        List<Report> reports = new ArrayList<>(route.reports());
        Optional<DeclaredRelationship> other = backPopulation.otherSide(link, reports);
        if (reports.stream().anyMatch(each -> each.problem() == Problem.OTHER_SIDE_AT_OTHER_LEVEL)) {
            // The foreign key is at that level, too.
            reports.removeAll(route.reports());
        }
        ResolvedForeignKey key = route.key();
        if (reports.isEmpty()) {
            checkLevel(link, route, reports);
        }
        return new ResolvedSide(link, storage.of(link.target()), route, other, unlinked(link, route),
                key != null && storage.of(key.child()).isUnique(key.properties()),
                route.kind() == RelationshipKind.MANY_TO_MANY ? associations.of(link, reports) : null,
                List.copyOf(reports));
    }

    /** Reports a collection over a foreign key that a level above its target writes for other types, too. */
    private void checkLevel(DeclaredRelationship link, KeyResolution route, List<Report> reports) {
        ResolvedForeignKey key = route.key();
        if (key == null || route.kind().holdsKey() || link.isViewOnly()) {
            return;
        }
        for (EntityDeclaration level : declarations.levels(link.target())) {
            if (!level.qualifiedName().equals(link.target().qualifiedName())) {
                targets.of(level).links().stream().filter(each -> each.backPopulates().isEmpty() && !each.isViewOnly())
                        .filter(each -> routes.of(each).kind().holdsKey() && key.equals(routes.of(each).key()))
                        .findFirst().ifPresent(holder -> reports.add(levels.sharedKey(link, key, holder)));
            }
        }
    }

    /**
     * Returns a relationship of the target over the same foreign key that is not connected to {@code link}. Only one of
     * the two sides reports it: the parent's side if it is being compiled.
     */
    private Optional<DeclaredRelationship> unlinked(DeclaredRelationship link, KeyResolution route) {
        boolean isReportedHere = !route.kind().holdsKey() || !link.target().compiled();
        if (route.key() == null || !isReportedHere || !namesNoOtherSide(link)) {
            return Optional.empty();
        }
        return targets.of(link.target()).links().stream()
                .filter(each -> namesNoOtherSide(each) && !each.isSame(link))
                .filter(each -> route.key().equals(routes.of(each).key())
                        && routes.of(each).kind().holdsKey() != route.kind().holdsKey())
                .findFirst();
    }

    private static boolean namesNoOtherSide(DeclaredRelationship link) {
        // A backref whose name is taken is reported as such.
        return link.backPopulates().isEmpty() && !link.isViewOnly()
                && (link.backref().isEmpty() || link.target().property(link.backref()).isEmpty());
    }
}
