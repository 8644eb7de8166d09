package dev.dovetail.processor.resolve;

import dev.dovetail.metadata.Kind;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the decisions about each relationship together. */
final class SideStep {
    private final StorageStep storage;
    private final TargetStep targets;
    private final RouteStep routes;
    private final BackPopulationStep backPopulation;
    private final AssociationStep associations;
    private final Map<String, List<Side>> known = new HashMap<>();

    SideStep(
            StorageStep storage, TargetStep targets, RouteStep routes, BackPopulationStep backPopulation,
            AssociationStep associations) {
        this.storage = storage;
        this.targets = targets;
        this.routes = routes;
        this.backPopulation = backPopulation;
        this.associations = associations;
    }

    /** The relationships of {@code entity}, in order. */
    List<Side> of(EntityDeclaration entity) {
        List<Side> found = known.get(entity.qualifiedName());
        if (found == null) {
            found = new ArrayList<>();
            for (Link link : targets.of(entity).links()) {
                found.add(side(link));
            }
            known.put(entity.qualifiedName(), found);
        }
        return found;
    }

    private Side side(Link link) {
        Route route = routes.of(link);
        List<Report> reports = new ArrayList<>(route.reports());
        Optional<Link> other = backPopulation.otherSide(link, reports);
        Key key = route.key();
        return new Side(link, storage.of(link.target()), route, other, unlinked(link, route),
                key != null && storage.of(key.child()).isUnique(key.properties()),
                route.kind() == Kind.MANY_TO_MANY ? associations.of(link, reports) : null, List.copyOf(reports));
    }

    /** Said by one of the two only: the parent's side where that is being compiled. */
    private Optional<Link> unlinked(Link link, Route route) {
        boolean speaks = !route.kind().holdsKey() || !link.target().compiled();
        if (route.key() == null || !speaks || !standsAlone(link)) {
            return Optional.empty();
        }
        return targets.of(link.target()).links().stream()
                .filter(each -> standsAlone(each) && !each.isSame(link))
                .filter(each -> route.key().equals(routes.of(each).key())
                        && routes.of(each).kind().holdsKey() != route.kind().holdsKey())
                .findFirst();
    }

    private static boolean standsAlone(Link link) {
        // A backref whose name is taken is reported as that.
        return link.backPopulates().isEmpty() && !link.isViewOnly()
                && (link.backref().isEmpty() || link.target().property(link.backref()).isEmpty());
    }
}
