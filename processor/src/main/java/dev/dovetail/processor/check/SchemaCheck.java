package dev.dovetail.processor.check;

import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedSchema;
import java.util.List;

/** A check of all entities of a schema together. */
interface SchemaCheck {
    /** Adds the problems of {@code schema} to {@code reports}. */
    void check(ResolvedSchema schema, List<Report> reports);
}
