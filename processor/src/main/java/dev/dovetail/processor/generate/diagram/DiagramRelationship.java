package dev.dovetail.processor.generate.diagram;

import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.RelationshipModel;
import org.jspecify.annotations.Nullable;

/**
 * A relationship with both of its ends. The parent is the end that is referred to; of a many-to-many, the end that
 * declares the association table.
 *
 * @param parent the entity that the key refers to
 * @param parentSide the parent's property; null where the user has declared none
 * @param child the entity that holds the key
 * @param childSide the child's property; null where the user has declared none
 */
record DiagramRelationship(
        EntityModel parent,
        @Nullable RelationshipModel parentSide,
        EntityModel child,
        @Nullable RelationshipModel childSide) {

    /** One of the two sides; there always is one. */
    RelationshipModel anySide() {
        if (childSide != null) {
            return childSide;
        }
        if (parentSide != null) {
            return parentSide;
        }
        throw new IllegalStateException("A relationship has a side.");
    }

    /** Returns whether both ends are collections. */
    boolean isManyToMany() {
        return anySide().kind() == RelationshipKind.MANY_TO_MANY;
    }

    /** Returns whether neither end is a collection. */
    boolean isOneToOne() {
        RelationshipKind kind = anySide().kind();
        return kind == RelationshipKind.ONE_TO_ONE || kind == RelationshipKind.ONE_TO_ONE_KEYED;
    }

    /** The kind, as people say it, seen from the parent. */
    String kind() {
        if (isManyToMany()) {
            return "many-to-many";
        }
        return isOneToOne() ? "one-to-one" : "one-to-many";
    }

    /** {@code User ──< Post}. */
    String arrow() {
        String line = isManyToMany() ? " >──< " : isOneToOne() ? " ── " : " ──< ";
        return parent.names().display() + line + child.names().display();
    }

    /** {@code posts / user}, with a dash for a side that does not exist. */
    String sides() {
        return name(parentSide) + " / " + name(childSide);
    }

    private static String name(@Nullable RelationshipModel side) {
        return side == null ? "–" : side.name();
    }
}
