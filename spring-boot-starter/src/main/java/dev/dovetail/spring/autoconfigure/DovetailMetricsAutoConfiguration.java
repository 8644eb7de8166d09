package dev.dovetail.spring.autoconfigure;

import dev.dovetail.schema.Schema;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Records the statements of sessions in the meter registry of the application. */
@AutoConfiguration(before = DovetailAutoConfiguration.class, afterName = {
        "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
        "org.springframework.boot.actuate.autoconfigure.metrics.export.simple.SimpleMetricsExportAutoConfiguration",
        "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
        "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration"})
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
@ConditionalOnProperty(name = "dovetail.metrics", matchIfMissing = true)
public class DovetailMetricsAutoConfiguration {
    /** Called by Spring. */
    DovetailMetricsAutoConfiguration() {}

    @Bean
    StatementTimers dovetailStatementTimers(MeterRegistry registry, ObjectProvider<Schema> schemas,
            ObjectProvider<StatementObservations> observations) {
        boolean timed = observations.getIfAvailable() == null;
        return new StatementTimers(registry, new StatementSubjects(schemas.orderedStream().toList()), timed);
    }
}
