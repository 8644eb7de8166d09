package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Pairs abstract methods up into properties. */
final class PropertyReader {
    private final Elements elements;
    private final Types types;
    private final Sources sources;
    private final CompiledNullness compiled;
    private final ConverterReader converters;

    PropertyReader(Elements elements, Types types, Sources sources, CompiledNullness compiled) {
        this.elements = elements;
        this.compiled = compiled;
        this.types = types;
        this.sources = sources;
        this.converters = new ConverterReader(types);
    }

    /** A getter with the setter that was found for it. */
    private static final class Pair {
        private final ExecutableElement getter;
        private @Nullable ExecutableElement setter;

        private Pair(ExecutableElement getter) {
            this.getter = getter;
        }
    }

    /** The properties that {@code methods} make up in {@code entity}; what fits in nowhere is reported. */
    List<PropertyDeclaration> read(TypeElement entity, List<ExecutableElement> methods, List<Report> reports) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        List<ExecutableElement> setters = new ArrayList<>();
        String owner = ShapeReader.displayName(entity);
        for (ExecutableElement method : methods) {
            if (Accessors.isGetter(method)) {
                Pair other = pairs.putIfAbsent(Accessors.getterProperty(method), new Pair(method));
                if (other != null) {
                    reports.add(Report.of(Problem.DUPLICATE_GETTER, sources.origin(entity, method), owner,
                            Accessors.getterProperty(method), method.getSimpleName(), other.getter.getSimpleName()));
                }
            } else if (Accessors.isSetter(method)) {
                setters.add(method);
            } else if (Accessors.isStray(method)) {
                reports.add(Report.of(Problem.NOT_AN_ACCESSOR, sources.origin(entity, method),
                        owner, method.getSimpleName(), method));
            }
        }
        for (ExecutableElement setter : setters) {
            attach(entity, owner, setter, pairs, reports);
        }
        List<PropertyDeclaration> properties = new ArrayList<>();
        pairs.forEach((name, pair) -> properties.add(property(entity, name, pair)));
        return properties;
    }

    private void attach(
            TypeElement entity, String owner, ExecutableElement setter, Map<String, Pair> pairs,
            List<Report> reports) {
        String name = Accessors.setterProperty(setter, pairs.keySet());
        Pair pair = pairs.get(name);
        Origin origin = sources.origin(entity, setter);
        if (pair == null) {
            String suggestion = Suggestion.of(name, pairs.keySet());
            String type = TypeReader.read(setter.getParameters().get(0).asType()).simpleName();
            reports.add(Report.of(Problem.SETTER_WITHOUT_GETTER, origin, owner, name, setter.getSimpleName(),
                    suggestion.isEmpty() ? " Add: public abstract " + type + " " + name + "();" : suggestion));
            return;
        }
        TypeMirror taken = as(entity, setter).getParameterTypes().get(0);
        TypeMirror given = as(entity, pair.getter).getReturnType();
        if (taken.getKind() == TypeKind.ERROR || given.getKind() == TypeKind.ERROR || types.isSameType(taken, given)) {
            if (!returnsEntityOrNothing(entity, setter)) {
                reports.add(Report.of(Problem.SETTER_RETURNS_OTHER, origin, owner, name, setter.getSimpleName(),
                        TypeReader.read(as(entity, setter).getReturnType()).simpleName(), entity.getSimpleName()));
            }
            if (pair.setter == null) {
                pair.setter = setter;
                return;
            }
            reports.add(Report.of(Problem.DUPLICATE_SETTER, origin, owner, name, setter.getSimpleName(),
                    pair.setter.getSimpleName()));
        } else {
            reports.add(Report.of(Problem.SETTER_TYPE_MISMATCH, origin, owner, name,
                    TypeReader.read(taken).simpleName(), TypeReader.read(given).simpleName()));
        }
    }

    private boolean returnsEntityOrNothing(TypeElement entity, ExecutableElement setter) {
        TypeMirror returned = as(entity, setter).getReturnType();
        return returned.getKind() == TypeKind.VOID || returned.getKind() == TypeKind.ERROR
                || types.isAssignable(entity.asType(), types.erasure(returned));
    }

    private PropertyDeclaration property(TypeElement entity, String name, Pair pair) {
        ExecutableElement getter = pair.getter;
        List<AnnotationDeclaration> annotations =
                new ArrayList<>(AnnotationReader.read(getter, sources.elsewhere(entity, getter)));
        if (pair.setter != null) {
            annotations.addAll(AnnotationReader.read(pair.setter, sources.elsewhere(entity, pair.setter)));
        }
        AccessorDeclaration read = accessor(entity, getter);
        return new PropertyDeclaration(name, read.type(), read.nullable(), List.copyOf(annotations), read,
                pair.setter == null ? null : accessor(entity, pair.setter),
                converters.read(getter), Comments.firstSentence(elements.getDocComment(getter)),
                sources.origin(entity, getter));
    }

    private AccessorDeclaration accessor(TypeElement entity, ExecutableElement method) {
        ExecutableType type = as(entity, method);
        boolean isSetter = !method.getParameters().isEmpty();
        TypeMirror value = isSetter ? type.getParameterTypes().get(0) : type.getReturnType();
        boolean nullable = isSetter
                ? Nullness.isNullable(method.getParameters().get(0), method.getParameters().get(0).asType(), value)
                : Nullness.isNullable(method, method.getReturnType(), value) || isCompiledNullable(entity, method);
        return new AccessorDeclaration(method.getSimpleName().toString(), TypeReader.read(value), nullable,
                isSetter && type.getReturnType().getKind() != TypeKind.VOID, TypeReader.read(type.getReturnType()),
                isSetter ? method.getParameters().get(0).getSimpleName().toString() : "",
                method.getModifiers(), sources.origin(entity, method));
    }

    private boolean isCompiledNullable(TypeElement entity, ExecutableElement getter) {
        return sources.elsewhere(entity, getter) != null && getter.getEnclosingElement() instanceof TypeElement owner
                && compiled.of(owner).contains(getter.getSimpleName().toString());
    }

    private ExecutableType as(TypeElement entity, ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) entity.asType(), method);
    }
}
