package dev.dovetail.processor.declaration;

import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the constructors that generated code may call. */
final class Constructors {
    private Constructors() {}

    /** Returns the constructor without parameters, unless it is private or missing. */
    static Optional<ExecutableElement> plain(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(each -> each.getParameters().isEmpty() && !each.getModifiers().contains(Modifier.PRIVATE))
                .findFirst();
    }

    /** What to write where there is none. */
    static String remedy(TypeElement type) {
        String call = type.getSimpleName() + "()";
        if (ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(each -> each.getParameters().isEmpty())) {
            return "Take \"private\" off " + call + ".";
        }
        if (type.getSuperclass() instanceof DeclaredType above && plain((TypeElement) above.asElement()).isEmpty()) {
            return "Add " + call + ", which calls super(...) with what " + above.asElement().getSimpleName()
                    + " needs.";
        }
        String finals = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(each -> each.getModifiers().contains(Modifier.FINAL)
                        && !each.getModifiers().contains(Modifier.STATIC))
                .map(each -> each.getSimpleName().toString()).collect(Collectors.joining(", "));
        return finals.isEmpty() ? "Add: " + call + " {}" : "Add " + call + ", which sets what is final: " + finals
                + ".";
    }

    /** The first exception that {@code constructor} makes its callers catch. */
    static Optional<TypeElement> thrown(ExecutableElement constructor) {
        for (TypeMirror each : constructor.getThrownTypes()) {
            if (each instanceof DeclaredType declared && isChecked((TypeElement) declared.asElement())) {
                return Optional.of((TypeElement) declared.asElement());
            }
        }
        return Optional.empty();
    }

    private static boolean isChecked(TypeElement exception) {
        TypeElement type = exception;
        while (!type.getQualifiedName().contentEquals("java.lang.RuntimeException")
                && !type.getQualifiedName().contentEquals("java.lang.Error")) {
            if (!(type.getSuperclass() instanceof DeclaredType above)) {
                return true;
            }
            type = (TypeElement) above.asElement();
        }
        return false;
    }
}
