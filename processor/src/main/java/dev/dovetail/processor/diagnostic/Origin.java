package dev.dovetail.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The place in the user's source that a message points at: as narrow as what the user has to change.
 *
 * @param element the annotated or misshapen element
 * @param annotation the annotation on it; null where the element itself is at fault
 * @param value the annotation's value; null where the annotation as a whole is at fault
 */
public record Origin(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
    /** The element itself. */
    public static Origin of(Element element) {
        return new Origin(element, null, null);
    }

    /** The annotation as a whole. */
    public static Origin of(Element element, AnnotationMirror annotation) {
        return new Origin(element, annotation, null);
    }
}
