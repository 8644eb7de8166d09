package dev.dovetail.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Report;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entity, as the user wrote it.
 *
 * @param className its name
 * @param shape what sort of type it is
 * @param annotations our annotations on it
 * @param properties its properties: a superclass's, its own, those of interfaces
 * @param methods the names of its concrete methods without parameters, and of {@code equals}
 * @param superEntities the names of the entities that it extends or implements
 * @param lineage the full names of itself and of all that it inherits from
 * @param complete whether every type in it is known to the compiler
 * @param connected whether every type is known that others may depend on: all but those of plain columns
 * @param compiled whether it is being compiled, or was by an earlier compilation of the module, rather than found in a
 *     jar
 * @param unprocessed where it was found, if it was compiled without us; empty otherwise
 * @param reports what cannot be said with properties: accessors that are none
 * @param lookAlikes annotations of other libraries that look like ours
 * @param comment the first sentence of its Javadoc, as plain text; empty where there is none
 * @param origin where it stands
 */
public record EntityDeclaration(
        ClassName className, EntityShape shape, List<AnnotationDeclaration> annotations,
        List<PropertyDeclaration> properties, Set<String> methods, List<String> superEntities, Set<String> lineage,
        boolean complete, boolean connected, boolean compiled, String unprocessed,
        List<Report> reports, List<LookAlike> lookAlikes, String comment, Origin origin) {

    /** The fully qualified name. */
    public String qualifiedName() {
        return className.canonicalName();
    }

    /** The name that messages use: {@code Post}, or {@code Blog.Post} for a nested one. */
    public String name() {
        return String.join(".", className.simpleNames());
    }

    /** The property of that name. */
    public Optional<PropertyDeclaration> property(String name) {
        return properties.stream().filter(property -> property.name().equals(name)).findFirst();
    }

    /** The names of all properties, in order. */
    public List<String> propertyNames() {
        return properties.stream().map(PropertyDeclaration::name).toList();
    }

    /** The first annotation of that simple name. */
    public Optional<AnnotationDeclaration> annotation(String simpleName) {
        return annotations.stream().filter(annotation -> annotation.name().equals(simpleName)).findFirst();
    }

    /** Every annotation of that simple name. */
    public List<AnnotationDeclaration> annotationsOf(String simpleName) {
        return annotations.stream().filter(annotation -> annotation.name().equals(simpleName)).toList();
    }

    /** The names of the types that its properties and foreign keys lead to, entities or not. */
    public Set<String> neighbours() {
        Set<String> names = new LinkedHashSet<>();
        for (PropertyDeclaration property : properties) {
            names.add(property.type().name());
            property.type().arguments().forEach(argument -> names.add(argument.name()));
            property.annotation("ForeignKey").ifPresent(key -> names.add(key.type("value").name()));
        }
        return names;
    }
}
