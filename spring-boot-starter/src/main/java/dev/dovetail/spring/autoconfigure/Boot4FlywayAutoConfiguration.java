package dev.dovetail.spring.autoconfigure;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** Lets Flyway find the generated migrations, in Spring Boot 4. */
@AutoConfiguration(beforeName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
@ConditionalOnClass(name = {
        "org.flywaydb.core.Flyway",
        "org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer"})
public class Boot4FlywayAutoConfiguration {
    /** Called by Spring. */
    Boot4FlywayAutoConfiguration() {}

    @Bean
    FlywayConfigurationCustomizer dovetailMigrations() {
        return GeneratedMigrations::locate;
    }
}
