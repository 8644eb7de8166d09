package dev.dovetail.spring.autoconfigure;

import dev.dovetail.schema.Schema;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Observes the statements and transactions of sessions with the observation registry of the application. */
@AutoConfiguration(before = DovetailAutoConfiguration.class, afterName = {
        "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
        "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"})
@ConditionalOnClass(ObservationRegistry.class)
@ConditionalOnBean(ObservationRegistry.class)
@ConditionalOnProperty(name = "dovetail.metrics", matchIfMissing = true)
public class DovetailObservationAutoConfiguration {
    /** Called by Spring. */
    DovetailObservationAutoConfiguration() {}

    @Bean
    TransactionObservations dovetailTransactionObservations(ObservationRegistry registry) {
        return new TransactionObservations(registry);
    }

    @Bean
    StatementObservations dovetailStatementObservations(ObservationRegistry registry, ObjectProvider<Schema> schemas) {
        return new StatementObservations(registry, new StatementSubjects(schemas.orderedStream().toList()));
    }
}
