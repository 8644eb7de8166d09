package dev.dovetail.spring.autoconfigure;

import dev.dovetail.jdbc.StatementEvent;
import dev.dovetail.jdbc.StatementListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;

/**
 * Counts the rows of statements in {@code dovetail.rows}. Unless observations do it, records each statement in the
 * timer {@code dovetail.statements}: its kind, its entity and whether it succeeded.
 */
final class StatementTimers implements StatementListener {
    private final MeterRegistry registry;
    private final StatementSubjects subjects;
    private final boolean timed;

    StatementTimers(MeterRegistry registry, StatementSubjects subjects, boolean timed) {
        this.registry = registry;
        this.subjects = subjects;
        this.timed = timed;
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
        if (!timed) {
            return subject;
        }
        Timer.builder("dovetail.statements")
                .description("The statements that sessions have sent")
                .tag("kind", subject.kind()).tag("entity", subject.entity()).tag("outcome", outcome)
                .register(registry)
                .record(event.nanos(), TimeUnit.NANOSECONDS);
        return subject;
    }
}
