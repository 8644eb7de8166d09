package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;

/**
 * One property of a foreign key, before the properties are grouped into keys.
 *
 * @param property the property of the child
 * @param annotation its {@code @ForeignKey}
 * @param parent the entity that it references
 * @param reference the property of the parent that it references; empty if that cannot be determined
 * @param sound whether no problem of it has been reported
 */
record KeyPart(
        PropertyDeclaration property, AnnotationDeclaration annotation, EntityDeclaration parent, String reference,
        boolean sound) {

    /** Returns whether {@code other} may belong to the same foreign key: it has the same parent and the same name. */
    boolean isGroupedWith(KeyPart other) {
        return parent.qualifiedName().equals(other.parent.qualifiedName())
                && annotation.text("name").equals(other.annotation.text("name"));
    }
}
