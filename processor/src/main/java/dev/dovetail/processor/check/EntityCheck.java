package dev.dovetail.processor.check;

import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;

/** One rule that an entity has to keep. */
interface EntityCheck {
    /** Adds what breaks the rule to {@code reports}. */
    void check(ResolvedEntity entity, List<Report> reports);
}
