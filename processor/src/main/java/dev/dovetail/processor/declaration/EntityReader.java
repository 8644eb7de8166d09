package dev.dovetail.processor.declaration;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.CONVERT;
import static dev.dovetail.processor.declaration.AnnotationKind.FOREIGN_KEY;
import static dev.dovetail.processor.declaration.AnnotationKind.ID;

import com.palantir.javapoet.ClassName;
import dev.dovetail.generated.NullableProperties;
import dev.dovetail.generated.SourceComments;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.diagnostic.SourceTrees;
import dev.dovetail.processor.model.EntityNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads an entity from the compiler's elements. */
final class EntityReader {
    /** The types of {@code java.lang} that generated code uses. */
    private static final List<String> JAVA_LANG_TYPES = List.of("Object", "String", "Override", "SuppressWarnings",
            "Deprecated", "Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double", "Character", "Void", "Enum",
            "Record", "Number", "Iterable", "Comparable", "CharSequence", "Class", "IllegalArgumentException",
            "UnsupportedOperationException", "Math", "Thread", "Runnable", "Process", "Module", "Package", "System");

    private final Elements elements;
    private final Map<PackageElement, Set<String>> shadowed = new HashMap<>();
    private final MemberReader members;
    private final LevelReader levels;
    private final PropertyReader properties;
    private final Sources sources;
    private final Set<String> others;
    private final Unprocessed unprocessed;
    private final UnknownValues unknown;
    private final EmbeddedReader embedded;

    EntityReader(ProcessingEnvironment environment, Set<String> sources, Set<String> others) {
        this.others = others;
        this.unprocessed = new Unprocessed(environment);
        this.unknown = new UnknownValues(SourceTrees.of(environment));
        Types types = environment.getTypeUtils();
        this.elements = environment.getElementUtils();
        this.sources = new Sources(sources);
        this.members = new MemberReader(elements, types);
        this.levels = new LevelReader(members);
        CompiledNullness compiled = new CompiledNullness(elements, environment.getFiler());
        Visibility visibility = new Visibility(elements);
        this.properties = new PropertyReader(elements, types, this.sources, compiled, visibility, members);
        this.embedded = new EmbeddedReader(elements, new ComponentReader(elements, this.sources, compiled, visibility,
                new ConverterReader(types, visibility)));
    }

    /** Reads the entity {@code type} with its properties, and collects the problems found while reading. */
    EntityDeclaration read(TypeElement type) {
        Set<TypeElement> lineage = members.lineage(type);
        List<ExecutableElement> methods = members.methods(type, lineage);
        List<Report> reports = new ArrayList<>();
        for (ExecutableElement method : methods) {
            members.clashing(type, lineage, method).ifPresent(other -> reports.add(clash(type, method, other)));
        }
        reports.addAll(KotlinReader.misplaced(type, lineage, sources));
        String name = EntityTypeReader.displayName(type);
        List<PropertyDeclaration> whole =
                commented(type, withNullability(type, properties.read(type, lineage, methods, reports))).stream()
                        .map(each -> each.with(unknown.read(name + "." + each.name(), each.annotations(), reports),
                                each.converter())).toList();
        EmbeddedReader.Expanded expanded = embedded.read(type, whole, reports);
        List<PropertyDeclaration> found = expanded.properties();
        List<AnnotationDeclaration> annotations = unknown.read(name, AnnotationReader.read(type, null), reports);
        lineage.stream().filter(sources::contains).forEach(each -> unknown.missing(name, each, reports));
        methods.forEach(each -> unknown.missing(name + "." + each.getSimpleName(), each, reports));
        Supertypes.report(type, lineage, sources, reports);
        boolean isResolved = type.getPermittedSubclasses().stream().noneMatch(EntityReader::isUnknown)
                && lineage.stream().allMatch(each -> isComplete(each) && AnnotationReader.isComplete(each))
                && methods.stream().allMatch(AnnotationReader::isComplete);
        boolean isCompiled = sources.contains(type) || others.contains(type.getQualifiedName().toString());
        return new EntityDeclaration(ClassName.get(type),
                EntityTypeReader.read(type, lineage, methods, sources, shadowed(type)),
                annotations, found, expanded.embedded(), concrete(methods), levels.misplaced(type, lineage),
                supertypes(lineage), levels.read(type, lineage), isResolved && found.stream()
                .allMatch(EntityReader::isComplete), isResolved && found.stream()
                .allMatch(each -> isPlain(each) || isComplete(each)), isCompiled, isCompiled ? ""
                : unprocessed.place(type), reports, lookAlikes(lineage), comment(type), Origin.of(type));
    }

    private Report clash(TypeElement type, ExecutableElement method, ExecutableElement other) {
        return Report.of(Problem.INHERITED_DIFFERENTLY, sources.origin(type, method),
                EntityTypeReader.displayName(type), method.getSimpleName(), TypeReader.read(method.getReturnType())
                .simpleName(), Objects.requireNonNull(other.getEnclosingElement()).getSimpleName() + "."
                + other.getSimpleName(), TypeReader.read(other.getReturnType()).simpleName());
    }

    /**
     * Returns {@code read} with the properties marked as nullable that {@link NullableProperties} of the generated
     * implementation lists. javac before JDK 22 drops type annotations of class files. If any of the entity's own
     * properties is nullable, the compiler keeps these annotations and {@code read} is returned as it is.
     */
    private List<PropertyDeclaration> withNullability(TypeElement type, List<PropertyDeclaration> read) {
        boolean keepsTypeAnnotations = read.stream().anyMatch(property ->
                property.nullable() && !property.origin().element().equals(type));
        if (keepsTypeAnnotations) {
            return read;
        }
        TypeElement implementation = elements.getTypeElement(
                new EntityNames(ClassName.get(type)).implementation().canonicalName());
        NullableProperties nullable =
                implementation == null ? null : implementation.getAnnotation(NullableProperties.class);
        return nullable == null ? read : read.stream()
                .map(property -> List.of(nullable.value()).contains(property.name())
                        ? property.asNullable() : property)
                .toList();
    }

    private List<LookAlike> lookAlikes(Set<TypeElement> lineage) {
        List<LookAlike> found = new ArrayList<>();
        lineage.stream().filter(sources::contains).forEach(each -> found.addAll(LookAlikes.of(each)));
        return found;
    }

    /** Returns those names of {@link #JAVA_LANG_TYPES} that are also names of types in the package of {@code type}. */
    private Set<String> shadowed(TypeElement type) {
        return shadowed.computeIfAbsent(elements.getPackageOf(type), home -> {
            // In one module only: the compiler looks through all modules, if it is not told which.
            ModuleElement module = elements.getModuleOf(home);
            Set<String> names = new LinkedHashSet<>();
            for (String name : JAVA_LANG_TYPES) {
                String whole = home.isUnnamed() ? name : home.getQualifiedName() + "." + name;
                TypeElement found = module == null ? elements.getTypeElement(whole)
                        : elements.getTypeElement(module, whole);
                if (found != null) {
                    names.add(name);
                }
            }
            return names;
        });
    }

    private String comment(TypeElement type) {
        SourceComments comments = comments(type);
        return comments == null ? Comments.firstSentence(elements.getDocComment(type)) : comments.value();
    }

    /**
     * Returns {@code read} with the comments that {@link SourceComments} of the generated class keeps, because class
     * files have no Javadoc.
     */
    private List<PropertyDeclaration> commented(TypeElement type, List<PropertyDeclaration> read) {
        SourceComments comments = comments(type);
        Map<String, String> known = new HashMap<>();
        if (comments != null) {
            for (String each : comments.properties()) {
                known.put(each.substring(0, each.indexOf(": ")), each.substring(each.indexOf(": ") + 2));
            }
        }
        return known.isEmpty() ? read
                : read.stream().map(property -> property.commented(known.getOrDefault(property.name(), ""))).toList();
    }

    /**
     * Returns the comments that the generated class keeps, for an entity without Javadoc, such as one read from a class
     * file. Null if there are none.
     */
    private @Nullable SourceComments comments(TypeElement type) {
        boolean hasAny = elements.getDocComment(type) != null || ElementFilter.methodsIn(type.getEnclosedElements())
                .stream()
                .anyMatch(member -> elements.getDocComment(member) != null);
        TypeElement implementation = hasAny ? null : elements.getTypeElement(
                new EntityNames(ClassName.get(type)).implementation().canonicalName());
        return implementation == null ? null : implementation.getAnnotation(SourceComments.class);
    }

    private static Set<String> concrete(List<ExecutableElement> methods) {
        Set<String> names = new LinkedHashSet<>();
        for (ExecutableElement method : methods) {
            boolean plain = method.getParameters().isEmpty() || isEquals(method);
            if (plain && !method.getModifiers().contains(Modifier.ABSTRACT)) {
                names.add(method.getSimpleName().toString());
            }
        }
        return names;
    }

    private static boolean isEquals(ExecutableElement method) {
        return method.getSimpleName().contentEquals("equals") && method.getParameters().size() == 1;
    }

    private static Set<String> supertypes(Set<TypeElement> lineage) {
        Set<String> names = new LinkedHashSet<>();
        lineage.forEach(each -> names.add(each.getQualifiedName().toString()));
        return names;
    }

    private static boolean isComplete(TypeElement type) {
        for (TypeMirror each : type.getInterfaces()) {
            if (isUnknown(each)) {
                return false;
            }
        }
        return !isUnknown(type.getSuperclass());
    }

    private static boolean isUnknown(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                || type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(EntityReader::isUnknown);
    }

    private static boolean isPlain(PropertyDeclaration property) {
        return property.relationship().isEmpty() && !property.has(ID) && !property.has(FOREIGN_KEY)
                && !property.has(COLUMN);
    }

    private static boolean isComplete(PropertyDeclaration property) {
        return !property.type().isUnresolved()
                && (property.setter() == null || !property.setter().type().isUnresolved())
                && property.annotationsOf(FOREIGN_KEY).stream().noneMatch(key -> key.type("value").isUnresolved())
                && property.annotation(CONVERT).map(key -> !key.type("value").isUnresolved()).orElse(true);
    }
}
