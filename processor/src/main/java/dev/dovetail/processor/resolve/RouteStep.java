package dev.dovetail.processor.resolve;

import dev.dovetail.metadata.Kind;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fourth step: finds the foreign key that each relationship uses, and by that its direction. */
final class RouteStep {
    private final ForeignKeyStep foreignKeys;
    private final Partners partners;
    private final KeyChoice choice;
    private final OneToOneChoice oneToOne;
    private final Map<String, Route> known = new HashMap<>();

    RouteStep(ForeignKeyStep foreignKeys, Partners partners, KeyReports reports) {
        this.foreignKeys = foreignKeys;
        this.partners = partners;
        this.choice = new KeyChoice(foreignKeys, partners, reports);
        this.oneToOne = new OneToOneChoice(foreignKeys, partners, choice, reports);
    }

    /** The route of {@code link}. */
    Route of(Link link) {
        String name = link.owner().qualifiedName() + "#" + link.name();
        Route found = known.get(name);
        if (found == null) {
            found = find(link);
            known.put(name, found);
        }
        return found;
    }

    private Route find(Link link) {
        List<Report> reports = new ArrayList<>();
        return switch (link.kind()) {
            case MANY_TO_ONE -> choice.choose(link, Kind.MANY_TO_ONE, foreignKeys.of(link.owner()).to(link.target()));
            case ONE_TO_MANY -> choice.choose(link, Kind.ONE_TO_MANY, foreignKeys.of(link.target()).to(link.owner()));
            case MANY_TO_MANY -> Route.none(Kind.MANY_TO_MANY, reports);
            default -> oneToOne.choose(link);
        };
    }
}
