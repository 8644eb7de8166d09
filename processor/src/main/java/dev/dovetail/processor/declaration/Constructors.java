package dev.dovetail.processor.declaration;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Constructors that generated code may call. */
final class Constructors {
    private Constructors() {}

    /** The one without parameters, unless it is private. */
    static Optional<ExecutableElement> plain(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(each -> each.getParameters().isEmpty() && !each.getModifiers().contains(Modifier.PRIVATE))
                .findFirst();
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
