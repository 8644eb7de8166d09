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
 * @param unknown what the compiler does not know: the name of a value of the annotation, or of an annotation of the
 *     element; empty for nothing
 */
public record Origin(
        Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value, String unknown) {
    /** A place that has an element of the compiler's. */
    public Origin(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
        this(element, annotation, value, "");
    }

    /** The element itself. */
    public static Origin of(Element element) {
        return new Origin(element, null, null);
    }

    /** The annotation as a whole. */
    public static Origin of(Element element, AnnotationMirror annotation) {
        return new Origin(element, annotation, null);
    }

    /** The value of that name within the annotation, or the annotation of that name on the element. */
    public Origin unknown(String name) {
        return new Origin(element, annotation, null, name);
    }
}
