package dev.dovetail.processor.resolve;

import dev.dovetail.generated.CollectionType;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.AnnotationKind;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import java.util.List;
import java.util.Locale;

/**
 * A relationship as declared, before its foreign key and its other side are known.
 *
 * @param owner the entity that declares it
 * @param property the property
 * @param annotation the annotation that makes it a relationship
 * @param target the entity that it refers to
 * @param container the collection type of a to-many relationship; a list for a to-one relationship
 */
public record DeclaredRelationship(
        EntityDeclaration owner, PropertyDeclaration property, AnnotationDeclaration annotation,
        EntityDeclaration target, CollectionType container) {

    /** Returns the name of the property. */
    public String name() {
        return property.name();
    }

    /** Returns the name for messages: {@code User.posts}. */
    public String display() {
        return owner.name() + "." + property.name();
    }

    /** Returns the kind of its annotation. */
    public AnnotationKind kind() {
        return annotation.kind().orElseThrow();
    }

    /** Returns the kind of annotation that the other side must have. */
    public AnnotationKind oppositeKind() {
        return switch (kind()) {
            case ONE_TO_MANY -> AnnotationKind.MANY_TO_ONE;
            case MANY_TO_ONE -> AnnotationKind.ONE_TO_MANY;
            default -> kind();
        };
    }

    /** Returns the kind for messages: {@code one-to-many}. */
    public String displayKind() {
        return kind().toString().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Returns whether the owner and the target are the same entity. */
    public boolean isSelfReferential() {
        return owner.qualifiedName().equals(target.qualifiedName());
    }

    /**
     * Returns whether the relationship is view-only: it says so, or its foreign key or association table belongs to
     * entities that are only read.
     */
    public boolean isViewOnly() {
        return annotation.flag("viewOnly") || switch (kind()) {
            case ONE_TO_MANY -> target.isReadOnly();
            case MANY_TO_ONE -> owner.isReadOnly();
            case MANY_TO_MANY -> owner.isReadOnly() && target.isReadOnly();
            default -> (refers(owner, target) ? owner : target).isReadOnly();
        };
    }

    private static boolean refers(EntityDeclaration child, EntityDeclaration parent) {
        return child.properties().stream().flatMap(each -> each.annotationsOf(AnnotationKind.FOREIGN_KEY).stream())
                .anyMatch(key -> key.type("value").name().equals(parent.qualifiedName()));
    }

    /** Returns the property of the target that is declared as the other side, or an empty string if none is. */
    public String backPopulates() {
        return annotation.text("backPopulates");
    }

    /** Returns the name of the backref that the relationship adds to the target, or an empty string if it adds none. */
    public String backref() {
        return annotation.text("backref");
    }

    /** Returns the properties that are declared to select the foreign key. */
    public List<String> foreignKey() {
        return annotation.texts("foreignKey");
    }

    /** Returns whether {@code other} is the same property of the same entity. */
    public boolean isSame(DeclaredRelationship other) {
        return owner.qualifiedName().equals(other.owner.qualifiedName()) && name().equals(other.name());
    }
}
