package dev.dovetail.processor.declaration;

import static dev.dovetail.processor.declaration.AnnotationKind.CHECK;

import dev.dovetail.processor.declaration.EntityTypeInfo.Member;
import dev.dovetail.processor.diagnostic.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads the facts about the Java type of an entity. */
final class EntityTypeReader {
    private EntityTypeReader() {}

    /**
     * Returns the facts about {@code type}.
     *
     * @param lineage {@code type} and all its supertypes
     * @param methods its methods, including inherited ones
     * @param sources tells sources from class files
     * @param shadowed the names of types of {@code java.lang} that are also names of types in its package
     */
    static EntityTypeInfo read(
            TypeElement type, Set<TypeElement> lineage, List<ExecutableElement> methods, Sources sources,
            Set<String> shadowed) {
        return new EntityTypeInfo(kind(type), type.getModifiers(), type.getNestingKind(),
                enclosing(type).stream().allMatch(each -> each.contains(Modifier.PUBLIC)),
                enclosing(type).stream().anyMatch(each -> each.contains(Modifier.PRIVATE)),
                !type.getTypeParameters().isEmpty(), fields(type, lineage, sources), constructorRemedy(type),
                throwing(type), concreteAccessors(type, methods, sources), memberTypes(lineage),
                shadowed, fieldNames(lineage), LintReader.read(type, lineage, methods));
    }

    private static Set<String> fieldNames(Set<TypeElement> lineage) {
        Set<String> names = new LinkedHashSet<>();
        for (TypeElement each : lineage) {
            ElementFilter.fieldsIn(each.getEnclosedElements())
                    .forEach(field -> names.add(field.getSimpleName().toString()));
        }
        return names;
    }

    private static Set<String> memberTypes(Set<TypeElement> lineage) {
        Set<String> names = new LinkedHashSet<>();
        for (TypeElement each : lineage) {
            for (TypeElement member : ElementFilter.typesIn(each.getEnclosedElements())) {
                names.add(member.getSimpleName().toString());
            }
        }
        return names;
    }

    /** Returns the name for messages: {@code Blog.Post} for a nested type. */
    static String displayName(TypeElement type) {
        String name = type.getSimpleName().toString();
        return type.getEnclosingElement() instanceof TypeElement outer ? displayName(outer) + "." + name : name;
    }

    private static String kind(TypeElement type) {
        return type.getKind() == ElementKind.ANNOTATION_TYPE
                ? "annotation" : type.getKind().name().toLowerCase(Locale.ROOT);
    }

    private static List<Set<Modifier>> enclosing(TypeElement type) {
        List<Set<Modifier>> modifiers = new ArrayList<>();
        Element outer = type.getEnclosingElement();
        while (outer instanceof TypeElement) {
            modifiers.add(outer.getModifiers());
            outer = outer.getEnclosingElement();
        }
        return modifiers;
    }

    private static List<Member> fields(TypeElement type, Set<TypeElement> lineage, Sources sources) {
        List<Member> fields = new ArrayList<>();
        for (TypeElement each : lineage) {
            // Fields of class files are reported by Supertypes, together.
            for (VariableElement field : sources.contains(each)
                    ? ElementFilter.fieldsIn(each.getEnclosedElements()) : List.<VariableElement>of()) {
                Set<Modifier> modifiers = field.getModifiers();
                if (field.getKind() == ElementKind.FIELD && !modifiers.contains(Modifier.STATIC)
                        && !modifiers.contains(Modifier.TRANSIENT) && !FieldReader.isAnnotated(field)) {
                    fields.add(new Member(field.getSimpleName().toString(),
                            TypeReader.read(field.asType()).simpleName(), sources.origin(type, field)));
                }
            }
        }
        return fields;
    }

    private static String constructorRemedy(TypeElement type) {
        return type.getKind() != ElementKind.CLASS || Constructors.plain(type).isPresent()
                ? "" : Constructors.remedy(type);
    }

    private static List<Member> throwing(TypeElement type) {
        List<Member> throwing = new ArrayList<>();
        Constructors.plain(type).ifPresent(constructor -> Constructors.thrown(constructor).ifPresent(
                thrown -> throwing.add(new Member(
                        "constructor", thrown.getSimpleName().toString(), Origin.of(constructor)))));
        return throwing;
    }

    private static List<Member> concreteAccessors(
            TypeElement type, List<ExecutableElement> methods, Sources sources) {
        List<Member> accessors = new ArrayList<>();
        for (ExecutableElement method : methods) {
            if (!method.getModifiers().contains(Modifier.ABSTRACT) && !KotlinReader.isHolder(method)
                    && AnnotationReader.read(method, null).stream().anyMatch(each -> !each.is(CHECK))) {
                accessors.add(new Member(method.getSimpleName().toString(),
                        TypeReader.read(method.getReturnType()).simpleName(), sources.origin(type, method)));
            }
        }
        return accessors;
    }
}
