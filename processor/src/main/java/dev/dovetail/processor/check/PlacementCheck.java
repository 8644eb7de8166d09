package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.CHECK;
import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.CONVERT;
import static dev.dovetail.processor.declaration.AnnotationKind.DATABASE_GENERATED;
import static dev.dovetail.processor.declaration.AnnotationKind.DEFAULT;
import static dev.dovetail.processor.declaration.AnnotationKind.ENUMERATED;
import static dev.dovetail.processor.declaration.AnnotationKind.FOREIGN_KEY;
import static dev.dovetail.processor.declaration.AnnotationKind.GENERATED_VALUE;
import static dev.dovetail.processor.declaration.AnnotationKind.ID;
import static dev.dovetail.processor.declaration.AnnotationKind.MAP_KEY;
import static dev.dovetail.processor.declaration.AnnotationKind.ORDER_BY;
import static dev.dovetail.processor.declaration.AnnotationKind.VERSION;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.AnnotationKind;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports annotations on a property of the wrong kind, and annotations that exclude each other. */
final class PlacementCheck implements EntityCheck {
    private static final Set<AnnotationKind> OF_COLUMNS = EnumSet.of(
            ID, GENERATED_VALUE, FOREIGN_KEY, COLUMN, DATABASE_GENERATED, DEFAULT, VERSION, ENUMERATED, CONVERT, CHECK);
    /** Annotations that exclude each other on one column. */
    private static final List<List<AnnotationKind>> EXCLUSIVE = List.of(
            List.of(GENERATED_VALUE, FOREIGN_KEY), List.of(GENERATED_VALUE, VERSION), List.of(VERSION, FOREIGN_KEY),
            List.of(ID, VERSION), List.of(GENERATED_VALUE, DEFAULT), List.of(VERSION, DEFAULT),
            List.of(ENUMERATED, CONVERT));

    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (PropertyDeclaration property : entity.declaration().properties()) {
            Optional<AnnotationDeclaration> relationship = property.relationship();
            if (relationship.isEmpty()) {
                checkExclusive(entity, property, reports);
            }
            for (AnnotationDeclaration annotation : property.annotations()) {
                if (relationship.isPresent() && annotation.isRelationship()
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
        for (List<AnnotationKind> pair : EXCLUSIVE) {
            // A version that a trigger makes may need a default until the trigger runs.
            boolean isMade = pair.contains(VERSION) && pair.contains(DEFAULT) && property.has(DATABASE_GENERATED);
            if (property.has(pair.get(0)) && property.has(pair.get(1)) && !isMade) {
                reports.add(Report.of(Problem.TWO_KINDS, property.annotation(pair.get(1)).orElseThrow().origin(),
                        entity.name(), property.name(), pair.get(0), pair.get(1)));
                return;
            }
        }
    }

    private static void check(
            ResolvedEntity entity, PropertyDeclaration property, AnnotationDeclaration annotation,
            List<Report> reports) {
        Optional<AnnotationDeclaration> relationship = property.relationship();
        boolean isCollection = relationship.filter(AnnotationDeclaration::isToMany).isPresent();
        String place = "";
        if (annotation.kind().filter(OF_COLUMNS::contains).isPresent() && relationship.isPresent()) {
            place = "the property that has the column";
        } else if (annotation.is(ORDER_BY) && !isCollection) {
            place = "a collection";
        } else if (annotation.is(MAP_KEY)
                && !(isCollection && property.type().name().equals("java.util.Map"))) {
            place = "a relationship of type Map";
        } else if (annotation.is(GENERATED_VALUE) && !property.has(ID) && !property.has(FOREIGN_KEY)
                && !property.has(VERSION)) {
            place = "the identifier";
        } else if (annotation.is(ENUMERATED) && !property.type().isEnum() && !property.has(CONVERT)) {
            place = "a property whose type is an enum";
        }
        if (!place.isEmpty()) {
            reports.add(Report.of(Problem.ANNOTATION_MISPLACED, annotation.origin(), entity.name(), property.name(),
                    annotation.name(), place, annotation.is(FOREIGN_KEY)
                            ? "A relationship has no column of its own: give the key a property beside it."
                            : "Take it off."));
        }
    }
}
