package dev.dovetail.processor.resolve;

import dev.dovetail.annotation.OnDelete;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.EntityDeclaration;
import java.util.List;

/**
 * A foreign key that a child holds.
 *
 * @param child the entity that holds it
 * @param parent the entity that it refers to
 * @param properties the child's properties
 * @param references the parent's properties, in the same order
 * @param onDelete what the database does when the parent's row is deleted
 * @param annotation the first property's annotation
 * @param sound whether no mistake in it has been reported
 */
public record ResolvedForeignKey(
        EntityDeclaration child, EntityDeclaration parent, List<String> properties, List<String> references,
        OnDelete onDelete, AnnotationDeclaration annotation, boolean sound) {

    /** How messages call it: {@code Post.userId}, or {@code Line.(orderNo, shopNo)}. */
    public String display() {
        return child.name() + "." + (properties.size() == 1 ? properties.get(0)
                : "(" + String.join(", ", properties) + ")");
    }

    /** Returns whether this is the key that {@code names} single out: all its properties, or one that it alone has. */
    public boolean isNamed(List<String> names) {
        return properties.containsAll(names);
    }
}
