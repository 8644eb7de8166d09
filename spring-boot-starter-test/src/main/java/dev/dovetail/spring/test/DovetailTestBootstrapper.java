package dev.dovetail.spring.test;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.SpringBootTestContextBootstrapper;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Starts the context of a {@link DovetailTest} with its properties. */
final class DovetailTestBootstrapper extends SpringBootTestContextBootstrapper {
    @Override
    protected String[] getProperties(Class<?> testClass) {
        List<String> properties = new ArrayList<>();
        properties.add("dovetail.schema=create");
        DovetailTest annotation = AnnotatedElementUtils.findMergedAnnotation(testClass, DovetailTest.class);
        if (annotation != null) {
            properties.addAll(List.of(annotation.properties()));
        }
        return properties.toArray(String[]::new);
    }
}
