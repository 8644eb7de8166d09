package dev.dovetail.processor.resolve;

import dev.dovetail.generated.CollectionType;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.AnnotationKind;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import java.util.List;
import java.util.Locale;

/**
 * A relationship whose two entities are known, but nothing else yet.
 *
 * @param owner the entity that declares it
 * @param property the property
 * @param annotation the annotation that makes it a relationship
 * @param target the entity at the other end
 * @param container the shape of a to-many relationship
 */
public record DeclaredRelationship(
        EntityDeclaration owner, PropertyDeclaration property, AnnotationDeclaration annotation,
        EntityDeclaration target, CollectionType container) {

    /** The property's name. */
    public String name() {
        return property.name();
    }

    /** How messages call it: {@code User.posts}. */
    public String display() {
        return owner.name() + "." + property.name();
    }

    /** The kind of its annotation. */
    public AnnotationKind kind() {
        return annotation.kind().orElseThrow();
    }

    /** The kind that the other side has to be of. */
    public AnnotationKind oppositeKind() {
        return switch (kind()) {
            case ONE_TO_MANY -> AnnotationKind.MANY_TO_ONE;
            case MANY_TO_ONE -> AnnotationKind.ONE_TO_MANY;
            default -> kind();
        };
    }

    /** The kind as messages say it: {@code one-to-many}. */
    public String spokenKind() {
        return kind().toString().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Returns whether both ends are the same entity. */
    public boolean isSelfReferential() {
        return owner.qualifiedName().equals(target.qualifiedName());
    }

    /** Returns whether the relationship is only read. */
    public boolean isViewOnly() {
        return annotation.flag("viewOnly");
    }

    /** The property that the user names as the other side; empty for none. */
    public String backPopulates() {
        return annotation.text("backPopulates");
    }

    /** The other side that the user declares from here; empty for none. */
    public String backref() {
        return annotation.text("backref");
    }

    /** The properties by which the user chooses a foreign key. */
    public List<String> foreignKey() {
        return annotation.texts("foreignKey");
    }

    /** Returns whether both are one and the same. */
    public boolean isSame(DeclaredRelationship other) {
        return owner.qualifiedName().equals(other.owner.qualifiedName()) && name().equals(other.name());
    }
}
