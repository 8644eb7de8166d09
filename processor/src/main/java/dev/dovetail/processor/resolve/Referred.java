package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.FOREIGN_KEY;
import static dev.dovetail.processor.declaration.AnnotationKind.ID;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.model.Words;
import java.util.List;
import java.util.Optional;

/**
 * The property that a foreign key property references.
 *
 * @param entity the entity that declares it
 * @param property the property
 */
record Referred(EntityDeclaration entity, PropertyDeclaration property) {
    /**
     * Returns the property that {@code key} references, or empty if it cannot be determined. If {@code key} is part of
     * several foreign keys, that is the property of the first. Those of the others are stored alike. A part of a
     * composite key that references itself, in a row of the same table, does not count.
     */
    static Optional<Referred> of(PropertyDeclaration key, Declarations declarations) {
        if (key.relationship().isPresent()) {
            return Optional.empty();
        }
        return key.annotationsOf(FOREIGN_KEY).stream()
                .flatMap(annotation -> of(key, annotation, declarations).stream())
                .filter(each -> !each.property().equals(key)).findFirst();
    }

    /** Returns the property that {@code key} references by {@code annotation}, or empty. */
    static Optional<Referred> of(
            PropertyDeclaration key, AnnotationDeclaration annotation, Declarations declarations) {
        return declarations.find(annotation.type("value").name()).flatMap(parent -> {
            String name = name(key, annotation, parent);
            return parent.properties().stream()
                    .filter(each -> each.name().equals(name) && each.relationship().isEmpty())
                    .findFirst().map(each -> new Referred(parent, each));
        });
    }

    private static String name(PropertyDeclaration key, AnnotationDeclaration annotation, EntityDeclaration parent) {
        if (!annotation.text("references").isEmpty()) {
            return annotation.text("references");
        }
        List<String> ids = parent.properties().stream()
                .filter(each -> each.has(ID) && each.relationship().isEmpty()).map(PropertyDeclaration::name)
                .toList();
        if (ids.size() == 1) {
            return ids.get(0);
        }
        List<String> likely = ids.stream().filter(id -> isNamedAfter(key.name(), id, parent)).toList();
        return likely.size() == 1 ? likely.get(0) : "";
    }

    /**
     * Returns whether {@code property} is named after the identifier {@code id} of {@code parent}: {@code orderNo} and
     * {@code no} are named after {@code no} of {@code Order}.
     */
    static boolean isNamedAfter(String property, String id, EntityDeclaration parent) {
        String simple = Words.decapitalized(parent.className().simpleName());
        String name = Words.last(property);
        return name.equals(Words.last(id)) || name.equals(simple + Words.capitalized(Words.last(id)));
    }

    /** Returns the name for messages: {@code Order.no}. */
    String display() {
        return entity.name() + "." + property.name();
    }
}
