package dev.dovetail.spring.test;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.ClassUtils;

/** Registers the {@link DaoFilter} of a {@link DovetailTest}: the annotation for filters differs in Spring Boot 4. */
final class DaoFilterFactory implements ContextCustomizerFactory {
    private static final List<String> TEST_DATABASES = List.of(
            "org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase",
            "org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase");

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
            List<ContextConfigurationAttributes> attributes) {
        if (!AnnotatedElementUtils.hasAnnotation(testClass, DovetailTest.class)) {
            return null;
        }
        ClassLoader loader = testClass.getClassLoader();
        if (TEST_DATABASES.stream().noneMatch(name -> ClassUtils.isPresent(name, loader))) {
            throw new IllegalStateException("@DovetailTest would use the database of the application. Add"
                    + " org.springframework.boot:spring-boot-starter-jdbc-test, in the scope of tests.");
        }
        return new Filtering(new DaoFilter());
    }

    /**
     * Adds the filter before beans are scanned.
     *
     * @param filter the filter
     */
    record Filtering(DaoFilter filter) implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            context.getBeanFactory().registerSingleton(DaoFilter.class.getName(), filter);
        }
    }
}
