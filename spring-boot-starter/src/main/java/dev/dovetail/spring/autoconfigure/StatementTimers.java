package dev.dovetail.spring.autoconfigure;

import dev.dovetail.jdbc.StatementEvent;
import dev.dovetail.jdbc.StatementListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;

/**
 * Records each statement in the timer {@code dovetail.statements}: its kind, its entity and whether it succeeded.
 * Counts rows in {@code dovetail.rows}.
 */
final class StatementTimers implements StatementListener {
    private final MeterRegistry registry;
    private final StatementSubjects subjects;

    StatementTimers(MeterRegistry registry, StatementSubjects subjects) {
        this.registry = registry;
        this.subjects = subjects;
    }

    @Override
    public void executed(StatementEvent event) {
        StatementSubject subject = record(event, "SUCCESS");
        registry.counter("dovetail.rows", "kind", subject.kind(), "entity", subject.entity()).increment(event.rows());
    }

    @Override
    public void failed(StatementEvent event, RuntimeException failure) {
        record(event, failure.getClass().getSimpleName());
    }

    private StatementSubject record(StatementEvent event, String outcome) {
        StatementSubject subject = subjects.of(event.sql());
        Timer.builder("dovetail.statements")
                .description("The statements that sessions have sent")
                .tag("kind", subject.kind()).tag("entity", subject.entity()).tag("outcome", outcome)
                .register(registry)
                .record(event.nanos(), TimeUnit.NANOSECONDS);
        return subject;
    }
}
