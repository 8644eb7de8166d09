package dev.dovetail.processor.resolve;

import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fourth step: finds the foreign key that each relationship uses, which also determines the direction of a one-to-one.
 */
final class KeyResolutionStep {
    private final ForeignKeyStep foreignKeys;
    private final InverseFinder inverses;
    private final KeyChoice choice;
    private final OneToOneChoice oneToOne;
    private final Map<String, KeyResolution> known = new HashMap<>();

    KeyResolutionStep(ForeignKeyStep foreignKeys, InverseFinder inverses, KeyReports reports) {
        this.foreignKeys = foreignKeys;
        this.inverses = inverses;
        this.choice = new KeyChoice(foreignKeys, inverses, reports);
        this.oneToOne = new OneToOneChoice(foreignKeys, inverses, choice, reports);
    }

    /** Returns the foreign key of {@code link}, or why it has none. */
    KeyResolution of(DeclaredRelationship link) {
        String name = link.owner().qualifiedName() + "#" + link.name();
        KeyResolution found = known.get(name);
        if (found == null) {
            found = find(link);
            known.put(name, found);
        }
        return found;
    }

    private KeyResolution find(DeclaredRelationship link) {
        List<Report> reports = new ArrayList<>();
        return switch (link.kind()) {
            case MANY_TO_ONE -> choice.choose(link, RelationshipKind.MANY_TO_ONE, foreignKeys.of(link.owner())
                    .to(link.target()));
            case ONE_TO_MANY -> choice.choose(link, RelationshipKind.ONE_TO_MANY, foreignKeys.of(link.target())
                    .to(link.owner()));
            case MANY_TO_MANY -> KeyResolution.none(RelationshipKind.MANY_TO_MANY, reports);
            default -> oneToOne.choose(link);
        };
    }
}
