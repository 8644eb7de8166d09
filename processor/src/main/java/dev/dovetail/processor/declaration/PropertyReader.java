package dev.dovetail.processor.declaration;

import static dev.dovetail.processor.declaration.AnnotationKind.CHECK;
import static dev.dovetail.processor.declaration.AnnotationKind.GENERATED_VALUE;

import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.diagnostic.Suggestion;
import dev.dovetail.processor.model.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Combines abstract getters and setters into properties. */
final class PropertyReader {
    /** The methods of the interface that generated classes implement; no getter can have their names. */
    private static final Set<String> RESERVED = Set.of("$type", "$attachment", "$loaded", "$loadedFar", "$changes",
            "$get", "$set", "$read", "$bind");

    /** The methods without parameters that {@link Object} declares as final. */
    private static final Set<String> FINAL = Set.of("getClass", "notify", "notifyAll", "wait");

    private final Elements elements;
    private final Types types;
    private final Sources sources;
    private final CompiledNullness compiled;
    private final ConverterReader converters;
    private final Visibility visibility;
    private final MemberReader members;

    PropertyReader(Elements elements, Types types, Sources sources, CompiledNullness compiled,
            Visibility visibility, MemberReader members) {
        this.members = members;
        this.elements = elements;
        this.compiled = compiled;
        this.visibility = visibility;
        this.types = types;
        this.sources = sources;
        this.converters = new ConverterReader(types, visibility);
    }

    /** A getter and the setter that matches it, if there is one. */
    private static final class AccessorPair {
        private final ExecutableElement getter;
        private @Nullable ExecutableElement setter;

        private AccessorPair(ExecutableElement getter) {
            this.getter = getter;
        }
    }

    /** Returns the properties that {@code methods} form in {@code entity}. Reports methods that fit none. */
    List<PropertyDeclaration> read(
            TypeElement entity, Set<TypeElement> lineage, List<ExecutableElement> methods, List<Report> reports) {
        Inheritance inheritance = new Inheritance(members, sources, entity, lineage,
                method -> isNullable(entity, method));
        Map<String, AccessorPair> pairs = new LinkedHashMap<>();
        List<ExecutableElement> setters = new ArrayList<>();
        String owner = EntityTypeReader.displayName(entity);
        for (ExecutableElement method : methods) {
            if (Accessors.isGetter(method)) {
                AccessorPair other = pairs.putIfAbsent(Accessors.getterProperty(method), new AccessorPair(method));
                if (other != null) {
                    boolean isInherited = method.getSimpleName().equals(other.getter.getSimpleName());
                    reports.add(Report.of(Problem.DUPLICATE_GETTER,
                            isInherited ? Origin.of(entity) : sources.origin(entity, method), owner,
                            Accessors.getterProperty(method), display(method, isInherited),
                            display(other.getter, isInherited)));
                }
            } else if (Accessors.isSetter(method)) {
                setters.add(method);
            } else if (Accessors.isStray(method)) {
                reports.add(Report.of(Problem.NOT_AN_ACCESSOR, sources.origin(entity, method),
                        owner, method.getSimpleName(), Accessors.display(method)));
            }
        }
        for (ExecutableElement setter : setters) {
            attachSetter(entity, owner, setter, pairs, reports);
        }
        List<PropertyDeclaration> properties = new ArrayList<>();
        pairs.forEach((name, pair) -> {
            checkVisible(entity, owner, name, pair, reports);
            checkReserved(entity, owner, name, pair.getter, reports);
            inheritance.check(owner, name, pair.getter, reports);
            properties.add(property(entity, name, pair, inheritance, reports));
        });
        return properties;
    }

    private static String display(ExecutableElement getter, boolean isInherited) {
        return isInherited && getter.getEnclosingElement() instanceof TypeElement home
                ? home.getSimpleName() + "." + getter.getSimpleName() : getter.getSimpleName().toString();
    }

    private void attachSetter(
            TypeElement entity, String owner, ExecutableElement setter, Map<String, AccessorPair> pairs,
            List<Report> reports) {
        String name = Accessors.setterProperty(setter, pairs.keySet());
        AccessorPair pair = pairs.get(name);
        Origin origin = sources.origin(entity, setter);
        if (pair == null) {
            String plain = name.matches("with[A-Z].*") ? Words.decapitalized(name.substring(4)) : name;
            String suggestion = pairs.containsKey(plain) ? " Did you mean \"" + plain + "\"?"
                    : Suggestion.of(name, pairs.keySet());
            if (suggestion.isEmpty() && !returnsEntityOrNothing(entity, setter)
                    && !entity.equals(setter.getEnclosingElement())) {
                reports.add(Report.of(Problem.NOT_AN_ACCESSOR, origin, owner, name, setter));
                return;
            }
            String type = TypeReader.read(as(entity, setter).getParameterTypes().get(0)).simpleName();
            String getter = setter.getSimpleName().contentEquals(name) ? name : "get" + Words.capitalized(name);
            reports.add(Report.of(Problem.SETTER_WITHOUT_GETTER, origin, owner, name, setter.getSimpleName(),
                    suggestion.isEmpty() ? " Add: public abstract " + type + " " + getter + "();" : suggestion));
            return;
        }
        TypeMirror taken = as(entity, setter).getParameterTypes().get(0);
        TypeMirror given = as(entity, pair.getter).getReturnType();
        if (taken.getKind() == TypeKind.ERROR || given.getKind() == TypeKind.ERROR || types.isSameType(taken, given)) {
            if (!returnsEntityOrNothing(entity, setter)) {
                reports.add(Report.of(Problem.SETTER_RETURNS_OTHER, origin, owner, name, setter.getSimpleName(),
                        TypeReader.read(as(entity, setter).getReturnType()).simpleName(), entity.getSimpleName(),
                        setterLine(entity.getSimpleName().toString(), setter, taken)));
            }
            if (pair.setter == null) {
                pair.setter = setter;
                return;
            }
            reports.add(Report.of(Problem.DUPLICATE_SETTER, origin, owner, name, setter.getSimpleName(),
                    pair.setter.getSimpleName()));
        } else {
            reports.add(Report.of(Problem.SETTER_TYPE_MISMATCH, origin, owner, name,
                    TypeReader.read(taken).simpleName(), TypeReader.read(given).simpleName(),
                    setterLine(TypeReader.read(as(entity, setter).getReturnType()).simpleName(), setter, given)));
        }
    }

    /** Returns a corrected declaration of {@code setter}, for messages that suggest it. */
    private static String setterLine(String returned, ExecutableElement setter, TypeMirror value) {
        boolean nullable = Nullness.isNullable(setter.getParameters().get(0), value, value)
                && !value.getKind().isPrimitive();
        return "public abstract " + returned + " " + setter.getSimpleName() + "(" + (nullable ? "@Nullable " : "")
                + TypeReader.read(value).simpleName() + " " + setter.getParameters().get(0).getSimpleName() + ");";
    }

    /** Reports types that generated code cannot name and accessors that it cannot implement. */
    private void checkVisible(TypeElement entity, String owner, String name, AccessorPair pair, List<Report> reports) {
        TypeMirror type = as(entity, pair.getter).getReturnType();
        String why = visibility.hidden(type, entity);
        if (why.equals("private") && TypeReader.read(type).leadsToEntity()) {
            // The message about the private entity covers this.
            return;
        }
        if (!why.isEmpty()) {
            reports.add(Report.of(Problem.NOT_VISIBLE, sources.origin(entity, pair.getter), owner, name,
                    visibility.packageName(entity), "the type \"" + TypeReader.read(type).simpleName() + "\"", why));
            return;
        }
        for (ExecutableElement accessor : pair.setter == null
                ? List.of(pair.getter) : List.of(pair.getter, pair.setter)) {
            String hidden = visibility.hidden(accessor, true, entity);
            if (!hidden.isEmpty()) {
                reports.add(Report.of(Problem.NOT_VISIBLE, sources.origin(entity, accessor), owner, name,
                        visibility.packageName(entity), "\"" + Accessors.display(accessor) + "\"", hidden));
            }
        }
    }

    /**
     * Reports a getter with the name of a final method of {@link Object} or of a method that generated code declares.
     */
    private void checkReserved(
            TypeElement entity, String owner, String name, ExecutableElement getter, List<Report> reports) {
        String method = getter.getSimpleName().toString();
        boolean isFinalInObject = FINAL.contains(method);
        if (isFinalInObject || RESERVED.contains(method) || method.startsWith("$has")) {
            reports.add(Report.of(Problem.NAME_RESERVED, sources.origin(entity, getter), owner, name, method,
                    isFinalInObject ? "object, and final" : "generated entity", isFinalInObject ? name + "Value"
                    : method.substring(1)));
        }
    }

    private boolean returnsEntityOrNothing(TypeElement entity, ExecutableElement setter) {
        TypeMirror returned = as(entity, setter).getReturnType();
        return returned.getKind() == TypeKind.VOID || returned.getKind() == TypeKind.ERROR
                || types.isAssignable(entity.asType(), types.erasure(returned));
    }

    private PropertyDeclaration property(
            TypeElement entity, String name, AccessorPair pair, Inheritance inheritance, List<Report> reports) {
        ExecutableElement getter = pair.getter;
        List<AnnotationDeclaration> annotations = new ArrayList<>(inheritance.annotations(getter));
        ConverterDeclaration converter = null;
        for (ExecutableElement each : inheritance.sources(getter)) {
            converter = converter == null ? converters.read(entity, each) : converter;
        }
        if (pair.setter != null) {
            addSetters(entity, name, pair.setter, annotations, reports);
            converter = converter == null ? converters.read(entity, pair.setter) : converter;
        }
        if (Nullness.hasNullableElements(getter.getReturnType())
                && annotations.stream().anyMatch(AnnotationDeclaration::isToMany)) {
            reports.add(Report.of(Problem.NULLABLE_COLLECTION, sources.origin(entity, getter),
                    EntityTypeReader.displayName(entity), name, "holds no null", " its elements"));
        }
        AccessorDeclaration read = accessor(entity, getter);
        boolean isNullBeforeInsert = KotlinReader.isNullable(getter)
                && annotations.stream().anyMatch(each -> each.is(GENERATED_VALUE));
        return new PropertyDeclaration(name, read.type(), read.nullable() && !isNullBeforeInsert,
                List.copyOf(annotations), foreign(entity, inheritance.sources(getter)), read,
                pair.setter == null ? null : accessor(entity, pair.setter),
                converter, null, Comments.firstSentence(elements.getDocComment(getter)),
                sources.origin(entity, getter));
    }

    private List<AnnotationDeclaration> foreign(TypeElement entity, List<ExecutableElement> getters) {
        List<AnnotationDeclaration> all = new ArrayList<>();
        for (ExecutableElement getter : getters) {
            for (AnnotationDeclaration each : ForeignAnnotations.read(getter, sources.elsewhere(entity, getter))) {
                if (all.stream().noneMatch(known -> known.name().equals(each.name()))) {
                    all.add(each);
                }
            }
        }
        return List.copyOf(all);
    }

    /** Adds the annotations of {@code setter} to {@code annotations}. Reports each one that the getter has too. */
    private void addSetters(
            TypeElement entity, String name, ExecutableElement setter, List<AnnotationDeclaration> annotations,
            List<Report> reports) {
        List<AnnotationDeclaration> getters = List.copyOf(annotations);
        for (AnnotationDeclaration each : AnnotationReader.read(setter, sources.elsewhere(entity, setter))) {
            boolean isOnBoth = getters.stream().anyMatch(other -> other.name().equals(each.name()));
            if (isOnBoth && !each.is(CHECK)) {
                reports.add(Report.of(Problem.DUPLICATE_ANNOTATION, each.origin(), EntityTypeReader.displayName(entity),
                        name, each.name()));
            } else {
                annotations.add(each);
            }
        }
    }

    private AccessorDeclaration accessor(TypeElement entity, ExecutableElement method) {
        ExecutableType type = as(entity, method);
        boolean isSetter = !method.getParameters().isEmpty();
        TypeMirror value = isSetter ? type.getParameterTypes().get(0) : type.getReturnType();
        boolean nullable = isSetter
                ? Nullness.isNullable(method.getParameters().get(0), method.getParameters().get(0).asType(), value)
                : isNullable(entity, method);
        TypeDeclaration read = TypeReader.read(value);
        boolean isHidden = !visibility.hidden(value, entity).isEmpty();
        return new AccessorDeclaration(method.getSimpleName().toString(), isHidden ? read.hidden() : read, nullable,
                isSetter && type.getReturnType().getKind() != TypeKind.VOID, TypeReader.read(type.getReturnType()),
                isSetter ? method.getParameters().get(0).getSimpleName().toString() : "", method.isVarArgs(),
                method.getModifiers(), sources.origin(entity, method));
    }

    private boolean isNullable(TypeElement entity, ExecutableElement getter) {
        return Nullness.isNullable(getter, getter.getReturnType(), as(entity, getter).getReturnType())
                || isCompiledNullable(entity, getter);
    }

    private boolean isCompiledNullable(TypeElement entity, ExecutableElement getter) {
        return sources.elsewhere(entity, getter) != null && getter.getEnclosingElement() instanceof TypeElement owner
                && compiled.of(owner).contains(getter.getSimpleName().toString());
    }

    private ExecutableType as(TypeElement entity, ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) entity.asType(), method);
    }
}
