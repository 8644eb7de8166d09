package dev.dovetail.processor.declaration;

import dev.dovetail.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/**
 * Recognizes getters and setters, and derives the names of their properties, as in {@code name()} and
 * {@code getName()}.
 */
final class Accessors {
    private static final Set<String> OBJECT_METHODS = Set.of("hashCode", "toString", "clone", "finalize", "getClass");

    private Accessors() {}

    /**
     * Returns {@code method} as messages show it: {@code <T>find(java.lang.Class<T>)}. The text is the same with javac
     * and Eclipse's compiler.
     */
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

    /**
     * Returns whether {@code method} is abstract, has a result and no parameters, and is not a method of
     * {@link Object}.
     */
    static boolean isGetter(ExecutableElement method) {
        return isCandidate(method) && method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && !OBJECT_METHODS.contains(method.getSimpleName().toString());
    }

    /** Returns whether {@code method} is abstract and has one parameter. {@code equals} is not a setter. */
    static boolean isSetter(ExecutableElement method) {
        return isCandidate(method) && method.getParameters().size() == 1
                && !method.getSimpleName().contentEquals("equals");
    }

    /**
     * Returns whether {@code method} is abstract, but neither an accessor nor a method that the generated class or
     * {@link Object} implements.
     */
    static boolean isStray(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT) && !isGetter(method) && !isSetter(method)
                && !isToString(method) && !isImplementedByObject(method);
    }

    /** Returns whether {@code method} is {@code toString()}, which generated classes implement. */
    private static boolean isToString(ExecutableElement method) {
        return method.getSimpleName().contentEquals("toString") && method.getParameters().isEmpty()
                && method.getReturnType().toString().endsWith("java.lang.String");
    }

    /**
     * Returns whether {@code method} redeclares {@code hashCode} or {@code equals} in an interface. {@link Object}
     * implements it there; an abstract method of a class would remove that implementation.
     */
    private static boolean isImplementedByObject(ExecutableElement method) {
        return method.getEnclosingElement() != null && method.getEnclosingElement().getKind().isInterface()
                && (method.getSimpleName().contentEquals("hashCode") || method.getSimpleName().contentEquals("equals"));
    }

    private static boolean isCandidate(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT) && method.getTypeParameters().isEmpty()
                && (!method.isVarArgs() || method.getParameters().size() == 1);
    }

    /** Returns the name of the property that {@code getter} reads, without the prefix {@code get} or {@code is}. */
    static String getterProperty(ExecutableElement getter) {
        String method = getter.getSimpleName().toString();
        if (isPrefixed(method, "get")) {
            return Words.decapitalized(method.substring(3));
        }
        return isPrefixed(method, "is") && isBoolean(getter) ? Words.decapitalized(method.substring(2)) : method;
    }

    /**
     * Returns the name of the property that {@code setter} sets: one of {@code properties} if the name of the method
     * matches one, and otherwise the name of the method without {@code set}.
     */
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
