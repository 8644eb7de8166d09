package dev.dovetail.processor.check;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Each annotation stands on a property of the kind that it speaks of. */
final class Misplaced implements Check {
    private static final Set<String> OF_COLUMNS = Set.of(
            "Id", "GeneratedValue", "ForeignKey", "Column", "Default", "Version", "Enumerated", "Convert", "Check");
    private static final Set<String> OF_RELATIONSHIPS = Set.of("OneToOne", "OneToMany", "ManyToOne", "ManyToMany");
    private static final Set<String> TO_MANY = Set.of("OneToMany", "ManyToMany");
    /** What one column cannot be at once: its value has one maker. */
    private static final List<List<String>> EXCLUSIVE = List.of(
            List.of("GeneratedValue", "ForeignKey"), List.of("GeneratedValue", "Version"),
            List.of("Version", "ForeignKey"), List.of("Id", "Version"), List.of("GeneratedValue", "Default"),
            List.of("Version", "Default"), List.of("Enumerated", "Convert"));

    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (PropertyDeclaration property : entity.declaration().properties()) {
            Optional<AnnotationDeclaration> relationship = property.relationship();
            if (relationship.isEmpty()) {
                checkExclusive(entity, property, reports);
            }
            for (AnnotationDeclaration annotation : property.annotations()) {
                if (relationship.isPresent() && OF_RELATIONSHIPS.contains(annotation.name())
                        && !annotation.name().equals(relationship.get().name())) {
                    reports.add(Report.of(Problem.TWO_KINDS, annotation.origin(), entity.name(), property.name(),
                            relationship.get().name(), annotation.name()));
                } else {
                    check(entity, property, annotation, reports);
                }
            }
        }
    }

    private static void checkExclusive(ResolvedEntity entity, PropertyDeclaration property, List<Report> reports) {
        for (List<String> pair : EXCLUSIVE) {
            if (property.has(pair.get(0)) && property.has(pair.get(1))) {
                reports.add(Report.of(Problem.TWO_KINDS, property.annotation(pair.get(1)).orElseThrow().origin(),
                        entity.name(), property.name(), pair.get(0), pair.get(1)));
                return;
            }
        }
    }

    private static void check(
            ResolvedEntity entity, PropertyDeclaration property, AnnotationDeclaration annotation,
            List<Report> reports) {
        String kind = property.relationship().map(AnnotationDeclaration::name).orElse("");
        String name = annotation.name();
        String place = "";
        if (OF_COLUMNS.contains(name) && !kind.isEmpty()) {
            place = "the property that has the column";
        } else if (name.equals("OrderBy") && !TO_MANY.contains(kind)) {
            place = "a collection";
        } else if (name.equals("MapKey") && !(TO_MANY.contains(kind)
                && property.type().name().equals("java.util.Map"))) {
            place = "a relationship of type Map";
        } else if (name.equals("GeneratedValue") && !property.has("Id") && !property.has("ForeignKey")
                && !property.has("Version")) {
            place = "the identifier";
        } else if (name.equals("Enumerated") && !property.type().isEnum() && !property.has("Convert")) {
            place = "a property whose type is an enum";
        }
        if (!place.isEmpty()) {
            reports.add(Report.of(Problem.ANNOTATION_MISPLACED, annotation.origin(), entity.name(), property.name(),
                    name, place, name.equals("ForeignKey")
                            ? "A relationship has no column of its own: give the key a property beside it."
                            : "Take it off."));
        }
    }
}
