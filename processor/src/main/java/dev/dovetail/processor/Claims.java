package dev.dovetail.processor;

import java.util.Collections;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.WeakHashMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Decides when a processor may claim annotations. Unclaimed annotations make javac warn, but claimed ones are not
 * passed to later processors. So {@link EntityProcessor} must have run first.
 */
final class Claims {
    /** The compilations in which {@link EntityProcessor} has run. */
    private static final Set<Elements> SERVED =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private Claims() {}

    /** Records that {@link EntityProcessor} has run in this compilation. */
    static void serve(ProcessingEnvironment environment) {
        SERVED.add(environment.getElementUtils());
    }

    /**
     * Returns whether annotations may be claimed in this round. javac does not call later processors in a round in
     * which all annotations are claimed, not even those that ask for all sources. So if the round has only annotations
     * of Dovetail, they may be claimed only if no other processor is on the path.
     */
    static boolean areFree(ProcessingEnvironment environment, RoundEnvironment round) {
        return SERVED.contains(environment.getElementUtils())
                && (round.getRootElements().stream().anyMatch(Claims::hasOther) || isAlone());
    }

    private static boolean hasOther(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(Claims::isOther)
                || element.getEnclosedElements().stream().anyMatch(Claims::hasOther);
    }

    private static boolean isOther(AnnotationMirror annotation) {
        String name = ((TypeElement) annotation.getAnnotationType().asElement()).getQualifiedName().toString();
        return !name.startsWith("dev.dovetail.annotation.") && !name.startsWith("dev.dovetail.generated.");
    }

    /**
     * Returns whether the compiler is creating a processor that it has found on the path. Then it uses all processors
     * on the path and no others. To be called by a constructor.
     */
    static boolean isDiscovered() {
        return StackWalker.getInstance().walk(frames ->
                frames.anyMatch(each -> each.getClassName().startsWith(ServiceLoader.class.getName())));
    }

    /** Returns whether the processors on the path are all of Dovetail. */
    static boolean isAlone() {
        try {
            return ServiceLoader.load(Processor.class, Claims.class.getClassLoader()).stream()
                    .allMatch(each -> each.type().getPackageName().equals(Claims.class.getPackageName()));
        } catch (ServiceConfigurationError e) {
            // A processor of another library cannot be loaded, which the compiler reports.
            return false;
        }
    }
}
