package dev.dovetail.processor;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/**
 * Knows in which compilations {@link EntityProcessor} has had its turn. A processor that claims annotations, so that
 * javac does not warn that nobody wants them, takes them from those that come after it.
 */
final class Claims {
    private static final Set<Elements> SERVED = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private Claims() {}

    static void serve(ProcessingEnvironment environment) {
        SERVED.add(environment.getElementUtils());
    }

    static boolean isServed(ProcessingEnvironment environment) {
        return SERVED.contains(environment.getElementUtils());
    }
}
