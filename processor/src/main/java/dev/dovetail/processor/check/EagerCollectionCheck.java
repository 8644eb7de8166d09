package dev.dovetail.processor.check;

import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.DeclaredRelationship;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.List;

/** Advises against collections that every query loads. */
final class EagerCollectionCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ResolvedSide side : entity.sides()) {
            DeclaredRelationship link = side.link();
            String fetch = link.annotation().text("fetch");
            if (link.kind().isToMany() && (fetch.equals("JOINED") || fetch.equals("SELECT_IN"))) {
                reports.add(Report.of(Problem.EAGER_COLLECTION, link.annotation().origin("fetch"), entity.name(),
                        link.name(), fetch, entity.name(), fetch.equals("JOINED") ? "joined" : "selectIn"));
            }
        }
    }
}
