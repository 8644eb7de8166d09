package dev.dovetail.processor.declaration;

import dev.dovetail.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Tells getters from setters, and which property they belong to: {@code name()} as well as {@code getName()}. */
final class Accessors {
    private static final Set<String> OBJECT_METHODS = Set.of("hashCode", "toString", "clone", "finalize", "getClass");

    private Accessors() {}

    /** The method as messages show it, in the same way on each compiler: {@code <T>find(java.lang.Class<T>)}. */
    static String display(ExecutableElement method) {
        String types = method.getTypeParameters().stream().map(each -> each.getSimpleName().toString())
                .collect(Collectors.joining(","));
        List<String> parameters = new ArrayList<>();
        method.getParameters().forEach(each -> parameters.add(each.asType().toString()));
        if (method.isVarArgs()) {
            parameters.set(parameters.size() - 1,
                    parameters.get(parameters.size() - 1).replaceFirst("\\[]$", "..."));
        }
        return (types.isEmpty() ? "" : "<" + types + ">") + method.getSimpleName()
                + "(" + String.join(",", parameters) + ")";
    }

    static boolean isGetter(ExecutableElement method) {
        return isCandidate(method) && method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && !OBJECT_METHODS.contains(method.getSimpleName().toString());
    }

    static boolean isSetter(ExecutableElement method) {
        return isCandidate(method) && method.getParameters().size() == 1
                && !method.getSimpleName().contentEquals("equals");
    }

    /** Returns whether the method is abstract, and neither an accessor nor one that every object has a body of. */
    static boolean isStray(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT) && !isGetter(method) && !isSetter(method)
                && !isText(method) && !isImplementedByObject(method);
    }

    /** Returns whether it is the {@code toString()} that generated code has. */
    private static boolean isText(ExecutableElement method) {
        return method.getSimpleName().contentEquals("toString") && method.getParameters().isEmpty()
                && method.getReturnType().toString().endsWith("java.lang.String");
    }

    /** An interface repeats a method that every object has; an abstract class takes its body away. */
    private static boolean isImplementedByObject(ExecutableElement method) {
        return method.getEnclosingElement() != null && method.getEnclosingElement().getKind().isInterface()
                && (method.getSimpleName().contentEquals("hashCode") || method.getSimpleName().contentEquals("equals"));
    }

    private static boolean isCandidate(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT) && method.getTypeParameters().isEmpty()
                && (!method.isVarArgs() || method.getParameters().size() == 1);
    }

    static String getterProperty(ExecutableElement getter) {
        String method = getter.getSimpleName().toString();
        if (isPrefixed(method, "get")) {
            return Words.decapitalized(method.substring(3));
        }
        return isPrefixed(method, "is") && isBoolean(getter) ? Words.decapitalized(method.substring(2)) : method;
    }

    /** The property that a setter sets: one of {@code properties} where its name allows, its own name otherwise. */
    static String setterProperty(ExecutableElement setter, Set<String> properties) {
        String method = setter.getSimpleName().toString();
        if (!properties.contains(method) && isPrefixed(method, "set")) {
            return Words.decapitalized(method.substring(3));
        }
        if (!properties.contains(method) && isPrefixed(method, "is")
                && properties.contains(Words.decapitalized(method.substring(2)))) {
            return Words.decapitalized(method.substring(2));
        }
        return method;
    }

    private static boolean isBoolean(ExecutableElement getter) {
        return getter.getReturnType().getKind() == TypeKind.BOOLEAN
                || getter.getReturnType().toString().endsWith("java.lang.Boolean");
    }

    private static boolean isPrefixed(String method, String prefix) {
        return method.length() > prefix.length() && method.startsWith(prefix)
                && Character.isUpperCase(method.charAt(prefix.length()));
    }
}
