package dev.dovetail.processor.check;

import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.Link;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.Side;
import java.util.List;

/** Advice: a collection is better loaded where it is needed than always. */
final class EagerCollections implements Check {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (Side side : entity.sides()) {
            Link link = side.link();
            String fetch = link.annotation().text("fetch");
            if (link.kind().isToMany() && (fetch.equals("JOINED") || fetch.equals("SELECT_IN"))) {
                reports.add(Report.of(Problem.EAGER_COLLECTION, link.annotation().origin("fetch"), entity.name(),
                        link.name(), fetch, entity.name(), fetch.equals("JOINED") ? "joined" : "selectIn"));
            }
        }
    }
}
