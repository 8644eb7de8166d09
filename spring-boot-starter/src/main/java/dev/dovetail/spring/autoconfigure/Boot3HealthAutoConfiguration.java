package dev.dovetail.spring.autoconfigure;

import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/** The health of the database, in the actuator of Spring Boot 3.5. */
@AutoConfiguration(after = DovetailAutoConfiguration.class)
@ConditionalOnClass(name = "org.springframework.boot.actuate.health.HealthIndicator")
public class Boot3HealthAutoConfiguration {
    /** Called by Spring. */
    Boot3HealthAutoConfiguration() {}

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
