package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation of Dovetail with all its values, including defaults.
 *
 * @param name the simple name of the annotation
 * @param values the values by element name: a {@link String}, a number, a boolean, the name of an enum constant, a
 * {@link TypeDeclaration}, an {@link AnnotationDeclaration}, or a list of these
 * @param origins the places of the explicit values by element name; {@code "name[1]"} is the second value of a list
 * @param origin the place of the annotation in the source
 */
public record AnnotationDeclaration(
        String name, Map<String, Object> values, Map<String, Origin> origins, Origin origin) {

    /** Returns whether this annotation is of {@code kind}. */
    public boolean is(AnnotationKind kind) {
        return name.equals(kind.toString());
    }

    /** Returns the kind of this annotation, or empty if it can only be part of another annotation. */
    public Optional<AnnotationKind> kind() {
        return AnnotationKind.named(name);
    }

    /** Returns whether this annotation makes a property a relationship. */
    public boolean isRelationship() {
        return kind().filter(AnnotationKind::isRelationship).isPresent();
    }

    /** Returns whether this annotation makes a property a to-many relationship. */
    public boolean isToMany() {
        return kind().filter(AnnotationKind::isToMany).isPresent();
    }

    /** Returns the string or the name of the enum constant of {@code element}; empty if it has no such value. */
    public String text(String element) {
        return values.get(element) instanceof String text ? text : "";
    }

    /** Returns the boolean value of {@code element}; false if it has none. */
    public boolean flag(String element) {
        return Boolean.TRUE.equals(values.get(element));
    }

    /** Returns the number of {@code element}; 0 if it has none. */
    public int number(String element) {
        return values.get(element) instanceof Integer number ? number : 0;
    }

    /** Returns the strings, or the names of the enum constants, of {@code element}; empty if it has no list. */
    public List<String> texts(String element) {
        return values.get(element) instanceof List<?> list
                ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
                : List.of();
    }

    /** Returns the class of {@code element}, or an unresolved type if it has none. */
    public TypeDeclaration type(String element) {
        if (values.get(element) instanceof TypeDeclaration type) {
            return type;
        }
        return TypeReader.unknown();
    }

    /** Returns the annotation that is the value of {@code element}, or an annotation without values if it has none. */
    public AnnotationDeclaration annotation(String element) {
        if (values.get(element) instanceof AnnotationDeclaration nested) {
            return nested;
        }
        return new AnnotationDeclaration(element, Map.of(), Map.of(), origin);
    }

    /** Returns whether the source gives a value for {@code element}, so that its default is not used. */
    public boolean isExplicit(String element) {
        return origins.containsKey(element);
    }

    /** Returns the place of the value of {@code element}, or of this annotation if the value is the default. */
    public Origin origin(String element) {
        return origins.getOrDefault(element, origin);
    }

    /** Returns the place of the value at {@code index} in the list of {@code element}. */
    public Origin origin(String element, int index) {
        return origins.getOrDefault(element + "[" + index + "]", origin(element));
    }

    /**
     * Returns a copy of this annotation in which {@code place} is the place of the annotation and of all its values.
     */
    AnnotationDeclaration at(Origin place) {
        Map<String, Origin> moved = new LinkedHashMap<>();
        origins.keySet().forEach(element -> moved.put(element, place));
        return new AnnotationDeclaration(name, values, moved, place);
    }
}
