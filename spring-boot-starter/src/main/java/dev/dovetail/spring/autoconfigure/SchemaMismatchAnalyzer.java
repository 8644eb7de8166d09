package dev.dovetail.spring.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports a schema mismatch without a stack trace. */
final class SchemaMismatchAnalyzer extends AbstractFailureAnalyzer<SchemaMismatchException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, SchemaMismatchException cause) {
        return new FailureAnalysis(cause.getMessage(), "Migrate the database: SCHEMA.diff(database) proposes a script."
                + " Or start with dovetail.schema=none.", cause);
    }
}
