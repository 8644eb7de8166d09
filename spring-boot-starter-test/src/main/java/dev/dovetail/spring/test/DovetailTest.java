package dev.dovetail.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks a test of entities, queries and DAOs. Starts only what belongs to the database: the data source, an embedded
 * one if there is one on the class path, the transaction manager, Flyway or Liquibase, {@code Database},
 * {@code Session} and {@link TestSession}. Of the beans that Spring finds by scanning, starts only subclasses of the
 * generated DAOs; others can be added with {@code @Import}. Creates missing tables of the beans of type {@code Schema}.
 * Each test method runs in a transaction that is rolled back. Corresponds to {@code @DataJpaTest}.
 *
 * <p>Spring Boot 4 has the embedded database of tests in {@code spring-boot-starter-jdbc-test}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@BootstrapWith(DovetailTestBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
// Of Spring Boot 3.5 and 4. The JVM leaves out annotations whose class is not there.
@org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase
@org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase
@Transactional
@ImportAutoConfiguration
public @interface DovetailTest {
    /** Returns properties in the form {@code key=value}. */
    String[] properties() default {};
}
