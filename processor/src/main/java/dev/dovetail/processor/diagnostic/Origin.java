package dev.dovetail.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The place in the source that a message points at. It is as narrow as what has to be changed.
 *
 * @param element the element
 * @param annotation the annotation on it; null for the element itself
 * @param value the value in the annotation; null for the whole annotation
 * @param unknown a name that the compiler does not know: an element of the annotation, or an annotation of the element;
 * empty for none
 */
public record Origin(
        Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value, String unknown) {
    /** Creates a place without an unknown name. */
    public Origin(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
        this(element, annotation, value, "");
    }

    /** Returns the place of {@code element}. */
    public static Origin of(Element element) {
        return new Origin(element, null, null);
    }

    /** Returns the place of {@code annotation} on {@code element}. */
    public static Origin of(Element element, AnnotationMirror annotation) {
        return new Origin(element, annotation, null);
    }

    /** Returns the place as text, with the type around it: equal for a component of a record that is used twice. */
    public String text() {
        return element.getEnclosingElement() + " " + this;
    }

    /** Returns whether this is the place of a member of {@code type}, or of an annotation on it. */
    public boolean isOfMemberOf(String type) {
        return element.getEnclosingElement() instanceof TypeElement owner
                && owner.getQualifiedName().contentEquals(type);
    }

    /**
     * Returns the place of the unknown element {@code name} of this annotation or, if this is the place of an element,
     * of the unknown annotation {@code name} on it.
     */
    public Origin unknown(String name) {
        return new Origin(element, annotation, null, name);
    }
}
