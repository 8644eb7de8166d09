package dev.dovetail.processor.check;

import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;

/** A check of one entity. */
interface EntityCheck {
    /** Adds the problems of {@code entity} to {@code reports}. */
    void check(ResolvedEntity entity, List<Report> reports);
}
