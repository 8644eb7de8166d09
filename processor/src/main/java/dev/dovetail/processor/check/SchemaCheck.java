package dev.dovetail.processor.check;

import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedSchema;
import java.util.List;

/** One rule that the entities have to keep among themselves. */
interface SchemaCheck {
    /** Adds what breaks the rule to {@code reports}. */
    void check(ResolvedSchema schema, List<Report> reports);
}
