package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.model.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A property: a getter, an optional setter, and the annotations of both.
 *
 * @param name the name of the property
 * @param type the type of the getter, as seen from the entity
 * @param nullable whether the getter may return null
 * @param annotations the annotations of Dovetail on the getter, on getters that it overrides, and on the setter
 * @param foreign the annotations of other libraries on the getter and on getters that it overrides
 * @param getter the getter
 * @param setter the setter; null if the property is read-only
 * @param converter the converter, or null if there is none
 * @param component what makes it a component of an embedded record; null for a property of the entity itself
 * @param comment the first sentence of the getter's Javadoc, as plain text; empty if there is none
 * @param origin the place of the getter in the source
 */
public record PropertyDeclaration(
        String name, TypeDeclaration type, boolean nullable, List<AnnotationDeclaration> annotations,
        List<AnnotationDeclaration> foreign, AccessorDeclaration getter, @Nullable AccessorDeclaration setter,
        @Nullable ConverterDeclaration converter, @Nullable ComponentDeclaration component, String comment,
        Origin origin) {

    /** Returns a copy of this property that may be null. */
    PropertyDeclaration asNullable() {
        return new PropertyDeclaration(name, type, true, annotations, foreign, getter, setter, converter, component,
                comment, origin);
    }

    /** Returns a copy of this property with other annotations and another converter. */
    public PropertyDeclaration with(List<AnnotationDeclaration> annotations, @Nullable ConverterDeclaration converter) {
        return new PropertyDeclaration(
                name, type, nullable, List.copyOf(annotations), foreign, getter, setter, converter, component, comment,
                origin);
    }

    /** Returns a copy of this property with {@code text} as its comment. */
    PropertyDeclaration commented(String text) {
        return new PropertyDeclaration(name, type, nullable, annotations, foreign, getter, setter, converter, component,
                text, origin);
    }

    /** Returns a declaration with {@code type} as its type, for messages that suggest it. */
    public String line(String type) {
        return component != null ? type + " " + component.name()
                : "public abstract " + type + " " + getter.method() + "();";
    }

    /** Returns the name of its column if {@code @Column} gives none. */
    public String derivedColumn() {
        return component == null ? Words.snake(name) : component.prefix() + Words.snake(component.name());
    }

    /** Returns whether its column may be null: it may be null itself, or the record that it is a component of. */
    public boolean isOptional() {
        return nullable || isInOptional();
    }

    /** Returns whether it is a component of a record that may be null, or is in one that may be null. */
    public boolean isInOptional() {
        return component != null && component.optional();
    }

    /** Returns the first annotation of this kind, or empty if there is none. */
    public Optional<AnnotationDeclaration> annotation(AnnotationKind kind) {
        // Without streams, because this is asked hundreds of times for each property.
        for (AnnotationDeclaration annotation : annotations) {
            if (annotation.is(kind)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    /** Returns all annotations of this kind. */
    public List<AnnotationDeclaration> annotationsOf(AnnotationKind kind) {
        return annotations.stream().filter(annotation -> annotation.is(kind)).toList();
    }

    /** Returns whether this property has an annotation of this kind. */
    public boolean has(AnnotationKind kind) {
        return annotation(kind).isPresent();
    }

    /** Returns the annotation of another library with this simple name, or empty if there is none. */
    public Optional<AnnotationDeclaration> foreign(String simpleName) {
        return foreign.stream().filter(each -> each.name().equals(simpleName)).findFirst();
    }

    /** Returns the annotation that makes this property a relationship, or empty if it is an attribute. */
    public Optional<AnnotationDeclaration> relationship() {
        return annotations.stream().filter(AnnotationDeclaration::isRelationship).findFirst();
    }
}
