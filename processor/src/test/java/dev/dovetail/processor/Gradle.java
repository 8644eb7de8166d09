package dev.dovetail.processor;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Processor;

/**
 * What Gradle learns of a compilation through the classes that it wraps processors in. They come from a jar that is not
 * on the class path of the tests, for it is as large as all else together: its place is {@code -Ddovetail.gradle}.
 */
final class Gradle implements AutoCloseable {
    private static final String COMPILE = "org.gradle.api.internal.tasks.compile.";
    private static final String RESULTS = COMPILE + "incremental.processing.";

    private final URLClassLoader loader;
    private final Object result;

    Gradle() throws ReflectiveOperationException, IOException {
        URL jar = Path.of(System.getProperty("dovetail.gradle")).toUri().toURL();
        loader = new URLClassLoader(new URL[] {jar}, Gradle.class.getClassLoader());
        result = loader.loadClass(RESULTS + "AnnotationProcessingResult").getConstructor().newInstance();
    }

    /** Our processors, as Gradle calls them. */
    List<Processor> processors() throws ReflectiveOperationException {
        return List.of(wrapped("Isolating", new EntityProcessor()), wrapped("Isolating", new OptionProcessor()),
                wrapped("Aggregating", new SchemaProcessor()));
    }

    private Processor wrapped(String kind, Processor processor) throws ReflectiveOperationException {
        Class<?> each = loader.loadClass(RESULTS + "AnnotationProcessorResult");
        Object own = each.getConstructor(result.getClass(), String.class)
                .newInstance(result, processor.getClass().getName());
        return (Processor) loader.loadClass(COMPILE + "processing." + kind + "Processor")
                .getConstructor(Processor.class, each).newInstance(processor, own);
    }

    /** Why the next build has to compile everything; empty where it need not. */
    String fullRebuildCause() throws ReflectiveOperationException {
        Object cause = result.getClass().getMethod("getFullRebuildCause").invoke(result);
        return cause == null ? "" : cause.toString();
    }

    /** The generated types that go with a type of the user's, by that type. */
    Map<String, Set<String>> isolated() throws ReflectiveOperationException {
        Map<String, Set<String>> isolated = new TreeMap<>();
        ((Map<?, ?>) result.getClass().getMethod("getGeneratedTypesWithIsolatedOrigin").invoke(result)).forEach(
                (origin, types) -> isolated.put(origin.toString(), names((Collection<?>) types)));
        return isolated;
    }

    /** The generated types that are made of all. */
    Set<String> aggregating() throws ReflectiveOperationException {
        return names((Collection<?>) result.getClass().getMethod("getGeneratedAggregatingTypes").invoke(result));
    }

    /** The user's types that each compilation is shown again. */
    Set<String> aggregated() throws ReflectiveOperationException {
        return names((Collection<?>) result.getClass().getMethod("getAggregatedTypes").invoke(result));
    }

    private static Set<String> names(Collection<?> types) {
        Set<String> names = new TreeSet<>();
        types.forEach(type -> names.add(type.toString()));
        return names;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
