package dev.dovetail.processor.resolve;

import dev.dovetail.annotation.OnDelete;
import dev.dovetail.annotation.OnUpdate;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.EntityDeclaration;
import java.util.List;

/**
 * A foreign key of one or more columns.
 *
 * @param child the entity that holds it
 * @param parent the entity that it references
 * @param properties the properties of the child
 * @param references the properties of the parent, in the same order
 * @param onDelete the action of the database when the row of the parent is deleted
 * @param onUpdate the action of the database when the key of the parent changes
 * @param deferrable whether the constraint can be checked at the end of a flush
 * @param annotation the annotation of the first property
 * @param sound whether no problem of it has been reported
 */
public record ResolvedForeignKey(
        EntityDeclaration child, EntityDeclaration parent, List<String> properties, List<String> references,
        OnDelete onDelete, OnUpdate onUpdate, boolean deferrable, AnnotationDeclaration annotation, boolean sound) {

    /** Returns the name for messages: {@code Post.userId}, or {@code Line.(orderNo, shopNo)} if it is composite. */
    public String display() {
        return child.name() + "." + (properties.size() == 1 ? properties.get(0)
                : "(" + String.join(", ", properties) + ")");
    }

    /** Returns whether {@code other} is this foreign key: it has the same columns, and references the same ones. */
    public boolean isSame(ResolvedForeignKey other) {
        return child.qualifiedName().equals(other.child.qualifiedName())
                && parent.qualifiedName().equals(other.parent.qualifiedName())
                && properties.equals(other.properties) && references.equals(other.references);
    }

    /**
     * Returns the value of {@code foreignKey} that selects this foreign key among {@code all}: a property that no other
     * has, or else all its properties.
     */
    public List<String> selector(List<ResolvedForeignKey> all) {
        for (String property : properties) {
            if (all.stream().filter(key -> key.properties.contains(property)).count() == 1) {
                return List.of(property);
            }
        }
        return properties;
    }

    /** Returns whether all of {@code names} are properties of this foreign key. */
    public boolean isNamed(List<String> names) {
        return properties.containsAll(names);
    }
}
