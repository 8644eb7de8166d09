package dev.dovetail.processor;

import java.util.Collections;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.WeakHashMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Knows in which compilations {@link EntityProcessor} has had its turn. A processor that claims annotations, so that
 * javac does not warn that nobody wants them, takes them from those that come after it.
 */
final class Claims {
    private static final Set<Elements> SERVED =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private Claims() {}

    static void serve(ProcessingEnvironment environment) {
        SERVED.add(environment.getElementUtils());
    }

    /**
     * Whether annotations may be claimed. Where a round has no annotations but ours, javac would not call a processor
     * that comes after us, though it asks for all sources: then it must not have been found beside us.
     */
    static boolean areFree(ProcessingEnvironment environment, RoundEnvironment round) {
        return SERVED.contains(environment.getElementUtils())
                && (round.getRootElements().stream().anyMatch(Claims::hasOther) || isAlone());
    }

    private static boolean hasOther(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(each -> !((TypeElement) each.getAnnotationType()
                .asElement()).getQualifiedName().toString().matches("dev\\.dovetail\\.(annotation|generated)\\..*"))
                || element.getEnclosedElements().stream().anyMatch(Claims::hasOther);
    }

    private static boolean isAlone() {
        try {
            return ServiceLoader.load(Processor.class, Claims.class.getClassLoader()).stream()
                    .allMatch(each -> each.type().getPackageName().equals(Claims.class.getPackageName()));
        } catch (ServiceConfigurationError e) {
            // Somebody else's processor cannot be loaded, which the compiler says.
            return false;
        }
    }
}
