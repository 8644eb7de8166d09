package dev.dovetail.processor.generate.diagram;

import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.RelationshipModel;
import org.jspecify.annotations.Nullable;

/**
 * A relationship with both sides. For a many-to-many, the entity with the owning side counts as the parent.
 *
 * @param parent the entity that the foreign key references
 * @param parentSide the property of the parent; null if there is none
 * @param child the entity that holds the foreign key
 * @param childSide the property of the child; null if there is none
 */
record DiagramRelationship(
        EntityModel parent,
        @Nullable RelationshipModel parentSide,
        EntityModel child,
        @Nullable RelationshipModel childSide) {

    /** Returns one of the two sides. At least one exists. */
    RelationshipModel anySide() {
        if (childSide != null) {
            return childSide;
        }
        if (parentSide != null) {
            return parentSide;
        }
        throw new IllegalStateException("A relationship has a side.");
    }

    /** Returns whether it is many-to-many. */
    boolean isManyToMany() {
        return anySide().kind() == RelationshipKind.MANY_TO_MANY;
    }

    /** Returns whether it is one-to-one. */
    boolean isOneToOne() {
        RelationshipKind kind = anySide().kind();
        return kind == RelationshipKind.ONE_TO_ONE || kind == RelationshipKind.ONE_TO_ONE_KEYED;
    }

    /** Returns the kind as seen from the parent, for the page. */
    String kind() {
        if (isManyToMany()) {
            return "many-to-many";
        }
        return isOneToOne() ? "one-to-one" : "one-to-many";
    }

    /** Returns the entities with an arrow: {@code User ──< Post}. */
    String arrow() {
        String line = isManyToMany() ? " >──< " : isOneToOne() ? " ── " : " ──< ";
        return parent.names().display() + line + child.names().display();
    }

    /** Returns the names of the sides: {@code posts / user}, with a dash for a missing side. */
    String sides() {
        return name(parentSide) + " / " + name(childSide);
    }

    private static String name(@Nullable RelationshipModel side) {
        return side == null ? "–" : side.name();
    }
}
