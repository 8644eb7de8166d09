package dev.dovetail.processor.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.ReferenceType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods that an entity declares or inherits. */
final class MemberReader {
    private final Elements elements;
    private final Types types;
    private Set<TypeElement> lineage = Set.of();
    private Map<String, List<ExecutableElement>> byKey = Map.of();

    MemberReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * Returns {@code type} with all its supertypes except {@link Object}: superclasses first, then {@code type}, then
     * interfaces.
     */
    Set<TypeElement> lineage(TypeElement type) {
        List<TypeElement> classes = new ArrayList<>();
        for (TypeElement each = type; each != null && !isObject(each); each = superclass(each)) {
            if (classes.contains(each)) {
                break;
            }
            classes.add(0, each);
        }
        Set<TypeElement> lineage = new LinkedHashSet<>(classes);
        for (TypeElement each : classes) {
            addInterfaces(each, lineage);
        }
        return lineage;
    }

    private void addInterfaces(TypeElement type, Set<TypeElement> lineage) {
        for (TypeMirror mirror : type.getInterfaces()) {
            if (mirror.getKind() == TypeKind.DECLARED) {
                TypeElement each = (TypeElement) ((DeclaredType) mirror).asElement();
                if (lineage.add(each)) {
                    addInterfaces(each, lineage);
                }
            }
        }
    }

    private TypeElement superclass(TypeElement type) {
        TypeMirror mirror = type.getSuperclass();
        return mirror.getKind() == TypeKind.DECLARED
                ? (TypeElement) ((DeclaredType) mirror).asElement()
                : elements.getTypeElement("java.lang.Object");
    }

    private static boolean isObject(TypeElement type) {
        return type.getQualifiedName().contentEquals("java.lang.Object");
    }

    /** Returns the methods of {@code lineage} that no other method overrides in {@code type}. */
    List<ExecutableElement> methods(TypeElement type, Set<TypeElement> lineage) {
        List<ExecutableElement> all = new ArrayList<>();
        lineage.forEach(each -> all.addAll(ElementFilter.methodsIn(each.getEnclosedElements())));
        all.removeIf(method -> isOverridden(method, withSameArity(lineage, method), type));
        return all;
    }

    /**
     * Returns the methods with the name and number of parameters of {@code method}, in the order of {@code lineage}.
     * The methods are grouped once for each lineage.
     */
    private List<ExecutableElement> withSameArity(Set<TypeElement> lineage, ExecutableElement method) {
        if (this.lineage != lineage) {
            Map<String, List<ExecutableElement>> sorted = new HashMap<>();
            for (TypeElement each : lineage) {
                for (ExecutableElement member : ElementFilter.methodsIn(each.getEnclosedElements())) {
                    sorted.computeIfAbsent(key(member), name -> new ArrayList<>()).add(member);
                }
            }
            this.byKey = sorted;
            this.lineage = lineage;
        }
        return byKey.getOrDefault(key(method), List.of());
    }

    /**
     * Returns a method that {@code method} overrides in {@code type} with an incompatible return type, or empty if
     * there is none.
     */
    Optional<ExecutableElement> clashing(TypeElement type, Set<TypeElement> lineage, ExecutableElement method) {
        if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.empty();
        }
        for (ExecutableElement other : withSameArity(lineage, method)) {
            if (method != other && overrides(method, other, type) && !canReplace(as(type, method), as(type, other))) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the nearest abstract methods that an implementation of {@code method} implements too: those that it
     * overrides, and those of unrelated types with the same name and parameters.
     */
    List<ExecutableElement> same(TypeElement type, Set<TypeElement> lineage, ExecutableElement method) {
        List<ExecutableElement> same = new ArrayList<>();
        for (ExecutableElement other : withSameArity(lineage, method)) {
            if (method != other && other.getModifiers().contains(Modifier.ABSTRACT) && !isInSubtype(other, method)
                    && types.isSubsignature(as(type, method), as(type, other))) {
                same.add(other);
            }
        }
        List<ExecutableElement> all = List.copyOf(same);
        same.removeIf(other -> all.stream().anyMatch(nearer -> nearer != other && isInSubtype(nearer, other)));
        return same;
    }

    /**
     * Returns whether the type of {@code method} is a subtype of the type of {@code other}. The signatures are not
     * compared.
     */
    boolean overrides(ExecutableElement method, ExecutableElement other) {
        return isInSubtype(method, other);
    }

    private ExecutableType as(TypeElement type, ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    }

    /** Returns whether {@code type} is {@code other} or below it. */
    boolean isSubtype(TypeElement type, TypeElement other) {
        return types.isSubtype(types.erasure(type.asType()), types.erasure(other.asType()));
    }

    private static String key(ExecutableElement method) {
        return method.getSimpleName() + "/" + method.getParameters().size();
    }

    private boolean isOverridden(ExecutableElement method, List<ExecutableElement> others, TypeElement type) {
        if (method.getModifiers().contains(Modifier.STATIC) || method.getModifiers().contains(Modifier.PRIVATE)) {
            return false;
        }
        for (ExecutableElement other : others) {
            if (other != method && !isInSubtype(method, other)
                    && (overrides(other, method, type) || isRepeated(method, other, others, type))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether {@code method} overrides {@code other} in {@code type}. Eclipse's compiler also says yes for
     * methods of unrelated interfaces, which this method corrects.
     */
    private boolean overrides(ExecutableElement method, ExecutableElement other, TypeElement type) {
        boolean isOfInterface = Objects.requireNonNull(method.getEnclosingElement()).getKind().isInterface();
        return elements.overrides(method, other, type) && (!isOfInterface || isInSubtype(method, other));
    }

    /**
     * Returns whether the type of {@code method} is a subtype of the type of {@code other}, or the same type. Eclipse's
     * compiler may report such a method as overridden.
     */
    private boolean isInSubtype(ExecutableElement method, ExecutableElement other) {
        return types.isSubtype(declaringType(method), declaringType(other));
    }

    private TypeMirror declaringType(ExecutableElement method) {
        return types.erasure(Objects.requireNonNull(method.getEnclosingElement()).asType());
    }

    /**
     * Returns whether an unrelated interface declares the same abstract method, either earlier or with a narrower
     * return type.
     */
    private boolean isRepeated(
            ExecutableElement method, ExecutableElement other, List<ExecutableElement> others, TypeElement type) {
        return method.getModifiers().contains(Modifier.ABSTRACT)
                && other.getModifiers().contains(Modifier.ABSTRACT)
                && !overrides(method, other, type)
                && isRepeated(as(type, method), as(type, other), others.indexOf(other) < others.indexOf(method));
    }

    private boolean isRepeated(ExecutableType method, ExecutableType other, boolean isLater) {
        return types.isSubsignature(method, other) && canReplace(other, method)
                && (isLater || !canReplace(method, other));
    }

    /** Returns whether the return type of {@code method} can be used where that of {@code expected} is needed. */
    private boolean canReplace(ExecutableType method, ExecutableType expected) {
        TypeMirror given = method.getReturnType();
        TypeMirror wanted = expected.getReturnType();
        if (given instanceof ReferenceType && wanted instanceof ReferenceType) {
            return given.getKind() == TypeKind.ERROR || wanted.getKind() == TypeKind.ERROR
                    || types.isAssignable(given, wanted);
        }
        return given.getKind() == wanted.getKind();
    }
}
