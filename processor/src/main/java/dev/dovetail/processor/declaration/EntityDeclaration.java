package dev.dovetail.processor.declaration;

import static dev.dovetail.processor.declaration.AnnotationKind.ENTITY;
import static dev.dovetail.processor.declaration.AnnotationKind.FOREIGN_KEY;

import com.palantir.javapoet.ClassName;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * An entity as declared in the source.
 *
 * @param className its name
 * @param shape facts about its Java type
 * @param annotations the annotations of Dovetail on it
 * @param properties its properties: those of the superclass, its own, those of interfaces. The components of embedded
 *     records are properties, in place of the records
 * @param embedded its embedded records
 * @param methods the names of its concrete methods without parameters, and of {@code equals}
 * @param superEntities the names of the entities that it extends or implements
 * @param lineage the full names of itself and of all supertypes
 * @param level its place in a hierarchy of sealed types
 * @param complete whether the compiler can resolve every type in it
 * @param connected whether its supertypes are resolved, and the types of its properties except those without
 *     {@code @Id}, {@code @Column}, {@code @ForeignKey} and relationship annotation; other entities depend only on
 *     these
 * @param compiled whether it is compiled now, or was by an earlier compilation of the module, rather than found in a
 *     jar
 * @param unprocessed the jar or class file of an entity that was compiled without the processor; empty otherwise
 * @param reports the problems found while reading it, such as accessors that do not belong to a property
 * @param lookAlikes annotations of other libraries on it, its methods and its fields
 * @param comment the first sentence of its Javadoc, as plain text; empty if there is none
 * @param origin its place in the source
 */
public record EntityDeclaration(
        ClassName className, EntityTypeInfo shape, List<AnnotationDeclaration> annotations,
        List<PropertyDeclaration> properties, List<EmbeddedDeclaration> embedded, Set<String> methods,
        List<String> superEntities, Set<String> lineage,
        LevelDeclaration level, boolean complete, boolean connected, boolean compiled, String unprocessed,
        List<Report> reports, List<LookAlike> lookAlikes, String comment, Origin origin) {

    /** Returns the fully qualified name. */
    public String qualifiedName() {
        return className.canonicalName();
    }

    /** Returns the name for messages: {@code Post}, or {@code Blog.Post} for a nested type. */
    public String name() {
        return String.join(".", className.simpleNames());
    }

    /** Returns the property with this name, or empty if there is none. */
    public Optional<PropertyDeclaration> property(String name) {
        return properties.stream().filter(property -> property.name().equals(name)).findFirst();
    }

    /** Returns the names of all properties, in order, followed by those of embedded records. */
    public List<String> propertyNames() {
        List<String> names = new ArrayList<>();
        properties.forEach(each -> names.add(each.name()));
        embedded.forEach(each -> names.add(each.name()));
        return names;
    }

    /** Returns the first annotation of this kind, or empty if there is none. */
    public Optional<AnnotationDeclaration> annotation(AnnotationKind kind) {
        return annotations.stream().filter(annotation -> annotation.is(kind)).findFirst();
    }

    /** Returns whether its rows are only read. */
    public boolean isReadOnly() {
        return level.hasParent() ? level.readOnly()
                : annotation(ENTITY).map(each -> each.flag("readOnly")).orElse(false);
    }

    /** Returns all annotations of this kind. */
    public List<AnnotationDeclaration> annotationsOf(AnnotationKind kind) {
        return annotations.stream().filter(annotation -> annotation.is(kind)).toList();
    }

    /** Returns the names of the types to which its properties and foreign keys refer, entities or not. */
    public Set<String> neighbours() {
        Set<String> names = new LinkedHashSet<>();
        for (PropertyDeclaration property : properties) {
            names.add(property.type().name());
            property.type().arguments().forEach(argument -> names.add(argument.name()));
            property.annotationsOf(FOREIGN_KEY).forEach(key -> names.add(key.type("value").name()));
        }
        if (level.hasParent()) {
            names.add(level.parent());
        }
        level.permits().forEach(each -> names.add(each.type().canonicalName()));
        return names;
    }

    /** Returns whether this is a sealed entity: the root of a hierarchy, or between the root and the leaves. */
    public boolean isSealed() {
        return shape.modifiers().contains(Modifier.SEALED);
    }

    /** Returns whether this is a level of a hierarchy. */
    public boolean isInHierarchy() {
        return isSealed() || level.hasParent();
    }

    /** Returns the properties that this entity declares, without those of the levels above. */
    public List<PropertyDeclaration> ownProperties() {
        return !level.hasParent() ? properties
                : properties.stream().filter(each -> !level.inherits(each.name())).toList();
    }

    /** Returns a copy below {@code parent}: its properties come first, and what is reported there is not repeated. */
    EntityDeclaration below(EntityDeclaration parent) {
        List<PropertyDeclaration> sorted = new ArrayList<>();
        Set<String> inherited = new LinkedHashSet<>();
        for (String name : parent.propertyNames()) {
            property(name).ifPresent(each -> {
                sorted.add(each);
                inherited.add(name);
            });
        }
        properties.stream().filter(each -> !inherited.contains(each.name())).forEach(sorted::add);
        // An identifier below the root is a mistake of its own, whatever else stands beside it.
        List<Report> kept = reports.stream().filter(each -> parent.reports.stream().noneMatch(each::isSame))
                .filter(each -> each.problem() != Problem.EMBEDDED_ID_BESIDE).toList();
        LevelDeclaration place = new LevelDeclaration(level.parent(), level.permits(), level.unsealed(), inherited,
                parent.isReadOnly());
        return new EntityDeclaration(className, shape, annotations, List.copyOf(sorted), embedded, methods,
                superEntities, lineage, place, complete, connected, compiled, unprocessed, kept, lookAlikes, comment,
                origin);
    }
}
