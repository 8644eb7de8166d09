package dev.dovetail.spring.autoconfigure;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** Lets Flyway find the generated migrations, in Spring Boot 3.5. */
@AutoConfiguration(beforeName = "org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration")
@ConditionalOnClass(name = {
        "org.flywaydb.core.Flyway",
        "org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer"})
public class Boot3FlywayAutoConfiguration {
    /** Called by Spring. */
    Boot3FlywayAutoConfiguration() {}

    @Bean
    FlywayConfigurationCustomizer dovetailMigrations() {
        return GeneratedMigrations::locate;
    }
}
