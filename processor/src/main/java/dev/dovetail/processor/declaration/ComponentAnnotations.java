package dev.dovetail.processor.declaration;

import static dev.dovetail.processor.declaration.AnnotationKind.ID;
import static dev.dovetail.processor.declaration.AnnotationKind.VERSION;

import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import java.util.List;

/** Reports annotations that a component of a record cannot have. */
final class ComponentAnnotations {
    private ComponentAnnotations() {}

    /** Reports those of {@code annotations} that belong elsewhere. Returns whether the component is no column. */
    static boolean reportMisplaced(
            String owner, String component, List<AnnotationDeclaration> annotations, List<Report> reports) {
        boolean isRelationship = false;
        for (AnnotationDeclaration annotation : annotations) {
            String place = "";
            if (annotation.is(ID)) {
                place = "the property that embeds the record";
            } else if (annotation.is(VERSION) || annotation.isRelationship()) {
                place = "a property of the entity itself";
            }
            isRelationship |= annotation.isRelationship();
            if (!place.isEmpty()) {
                reports.add(Report.of(Problem.EMBEDDED_COMPONENT_IS_MORE, annotation.origin(), owner, component,
                        annotation.name(), place));
            }
        }
        return isRelationship;
    }

    /** Returns whether {@code annotation} says how the component is stored. */
    static boolean isOfColumn(AnnotationDeclaration annotation) {
        return !annotation.is(ID) && !annotation.is(VERSION) && !annotation.isRelationship();
    }
}
