package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of Dovetail's annotations with all its values, defaults included.
 *
 * @param name the annotation's simple name
 * @param values each value by its element's name: a text, a number, a flag, an enum constant's name, a
 *     {@link TypeDeclaration}, an {@link AnnotationDeclaration}, or a list of these
 * @param origins where each value that the user wrote stands; {@code "name[1]"} for the second of a list
 * @param origin where the annotation stands
 */
public record AnnotationDeclaration(
        String name, Map<String, Object> values, Map<String, Origin> origins, Origin origin) {

    /** Returns whether it is of {@code kind}. */
    public boolean is(AnnotationKind kind) {
        return name.equals(kind.toString());
    }

    /** Returns its kind, or nothing if it is part of another annotation. */
    public Optional<AnnotationKind> kind() {
        return AnnotationKind.named(name);
    }

    /** Returns whether it makes a property a relationship. */
    public boolean isRelationship() {
        return kind().filter(AnnotationKind::isRelationship).isPresent();
    }

    /** Returns whether it makes a property a relationship with many targets. */
    public boolean isToMany() {
        return kind().filter(AnnotationKind::isToMany).isPresent();
    }

    /** A text, or the name of an enum's constant. */
    public String text(String element) {
        return values.get(element) instanceof String text ? text : "";
    }

    /** A truth value. */
    public boolean flag(String element) {
        return Boolean.TRUE.equals(values.get(element));
    }

    /** A number. */
    public int number(String element) {
        return values.get(element) instanceof Integer number ? number : 0;
    }

    /** Several texts, or several constants' names. */
    public List<String> texts(String element) {
        return values.get(element) instanceof List<?> list
                ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
                : List.of();
    }

    /** A class. */
    public TypeDeclaration type(String element) {
        if (values.get(element) instanceof TypeDeclaration type) {
            return type;
        }
        return TypeReader.unknown();
    }

    /** An annotation within this one. */
    public AnnotationDeclaration annotation(String element) {
        if (values.get(element) instanceof AnnotationDeclaration nested) {
            return nested;
        }
        return new AnnotationDeclaration(element, Map.of(), Map.of(), origin);
    }

    /** Returns whether the user wrote the value, instead of leaving its default. */
    public boolean isExplicit(String element) {
        return origins.containsKey(element);
    }

    /** Where the value stands; where the annotation stands if the user did not write the value. */
    public Origin origin(String element) {
        return origins.getOrDefault(element, origin);
    }

    /** Where one of several values stands. */
    public Origin origin(String element, int index) {
        return origins.getOrDefault(element + "[" + index + "]", origin(element));
    }

    /** The same, with everything standing at {@code place}. */
    AnnotationDeclaration at(Origin place) {
        Map<String, Origin> moved = new LinkedHashMap<>();
        origins.keySet().forEach(element -> moved.put(element, place));
        return new AnnotationDeclaration(name, values, moved, place);
    }
}
