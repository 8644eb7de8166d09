package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A property: a getter, perhaps a setter, and the annotations of both.
 *
 * @param name the property's name
 * @param type the getter's type, as seen from the entity
 * @param nullable whether the getter may return null
 * @param annotations our annotations on the accessors
 * @param getter the getter
 * @param setter the setter; null for a property that is only read
 * @param converter the types of its converter, or null if there is none
 * @param comment what the getter's Javadoc says of it, in a sentence; empty for nothing
 * @param origin where the getter stands
 */
public record PropertyDeclaration(
        String name, TypeDeclaration type, boolean nullable, List<AnnotationDeclaration> annotations,
        AccessorDeclaration getter, @Nullable AccessorDeclaration setter, @Nullable ConverterDeclaration converter,
        String comment, Origin origin) {

    /** The same, as one that may be null. */
    PropertyDeclaration asNullable() {
        return new PropertyDeclaration(name, type, true, annotations, getter, setter, converter, comment, origin);
    }

    /** Returns this property with other annotations and another converter. */
    public PropertyDeclaration with(List<AnnotationDeclaration> annotations, @Nullable ConverterDeclaration converter) {
        return new PropertyDeclaration(
                name, type, nullable, List.copyOf(annotations), getter, setter, converter, comment, origin);
    }

    /** Returns this property with a comment, the text of the getter's Javadoc. */
    PropertyDeclaration commented(String text) {
        return new PropertyDeclaration(name, type, nullable, annotations, getter, setter, converter, text, origin);
    }

    /** The getter as it would be with that type, ready to be pasted. */
    public String line(String type) {
        return "public abstract " + type + " " + getter.method() + "();";
    }

    /** The annotation of that kind. */
    public Optional<AnnotationDeclaration> annotation(AnnotationKind kind) {
        return annotations.stream().filter(annotation -> annotation.is(kind)).findFirst();
    }

    /** Every annotation of that kind. */
    public List<AnnotationDeclaration> annotationsOf(AnnotationKind kind) {
        return annotations.stream().filter(annotation -> annotation.is(kind)).toList();
    }

    /** Returns whether it carries the annotation of that kind. */
    public boolean has(AnnotationKind kind) {
        return annotation(kind).isPresent();
    }

    /** The annotation that makes it a relationship. */
    public Optional<AnnotationDeclaration> relationship() {
        return annotations.stream().filter(AnnotationDeclaration::isRelationship).findFirst();
    }
}
