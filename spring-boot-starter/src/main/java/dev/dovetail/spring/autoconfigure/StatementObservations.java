package dev.dovetail.spring.autoconfigure;

import dev.dovetail.jdbc.StatementEvent;
import dev.dovetail.jdbc.StatementListener;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Observes each statement as {@code dovetail.statements}: a span and a timer, with its kind, its entity and whether it
 * succeeded. The rows of a query are read within it.
 */
final class StatementObservations implements StatementListener {
    private final ObservationRegistry registry;
    private final StatementSubjects subjects;

    StatementObservations(ObservationRegistry registry, StatementSubjects subjects) {
        this.registry = registry;
        this.subjects = subjects;
    }

    @Override
    public @Nullable StatementListener sending(String sql) {
        if (registry.isNoop()) {
            return null;
        }
        StatementSubject subject = subjects.of(sql);
        return new Running(Observation.createNotStarted("dovetail.statements", registry)
                .contextualName(subject.kind() + " " + subject.entity())
                .lowCardinalityKeyValue("kind", subject.kind())
                .lowCardinalityKeyValue("entity", subject.entity())
                .highCardinalityKeyValue("sql", sql)
                .start());
    }

    @Override
    public void executed(StatementEvent event) {
        // What sending(...) returned hears it.
    }

    /** The observation of one statement. */
    private record Running(Observation observation) implements StatementListener {
        @Override
        public void executed(StatementEvent event) {
            end("SUCCESS");
        }

        @Override
        public void failed(StatementEvent event, RuntimeException failure) {
            observation.error(failure);
            end(failure.getClass().getSimpleName());
        }

        private void end(String outcome) {
            observation.lowCardinalityKeyValue("outcome", outcome).stop();
        }
    }
}
