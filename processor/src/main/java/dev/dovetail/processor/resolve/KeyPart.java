package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;

/**
 * One property of a foreign key, before it is known which others belong to the same key.
 *
 * @param property the child's property
 * @param annotation its annotation
 * @param parent the entity that it refers to
 * @param reference the parent's property that it refers to; empty where that could not be found out
 * @param sound whether no mistake in it has been reported
 */
record KeyPart(
        PropertyDeclaration property, AnnotationDeclaration annotation, EntityDeclaration parent, String reference,
        boolean sound) {

    /** Returns whether {@code other} may belong to the same key. */
    boolean isGroupedWith(KeyPart other) {
        return parent.qualifiedName().equals(other.parent.qualifiedName())
                && annotation.text("name").equals(other.annotation.text("name"));
    }
}
