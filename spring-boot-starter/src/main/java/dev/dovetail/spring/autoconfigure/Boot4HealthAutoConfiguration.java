package dev.dovetail.spring.autoconfigure;

import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** The health of the database, in the actuator of Spring Boot 4. */
@AutoConfiguration(after = DovetailAutoConfiguration.class)
@ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
public class Boot4HealthAutoConfiguration {
    /** Called by Spring. */
    Boot4HealthAutoConfiguration() {}

    @Bean
    @ConditionalOnSingleCandidate(Database.class)
    @ConditionalOnEnabledHealthIndicator("dovetail")
    HealthIndicator dovetailHealthIndicator(Database database, ObjectProvider<Schema> schemas) {
        DatabaseCheck check = new DatabaseCheck(database, schemas.orderedStream().toList());
        return new AbstractHealthIndicator("Dovetail cannot reach the database") {
            @Override
            protected void doHealthCheck(Health.Builder health) {
                health.up().withDetails(check.details());
            }
        };
    }
}
