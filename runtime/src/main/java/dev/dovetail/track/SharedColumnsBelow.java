package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.SharedColumns.Claim;

/**
 * Checks the entities that refer to one whose key becomes known, such as a new product that gets its tenant after it
 * was put into an order.
 */
final class SharedColumnsBelow {
    private static final int DEEP = 8;

    private SharedColumnsBelow() {}

    /** Returns whether entities with shared columns may refer to the attribute {@code column} of {@code type}. */
    static boolean mayRefer(EntityMapping<?> type, int column) {
        if (!type.attribute(column).isId() && type.uniqueKeys().size() == 1) {
            return false;
        }
        for (RelationshipMapping side : type.sides()) {
            if (refers(side, column) && side.target().sharesKeys()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the other side of {@code side} is a reference to the attribute {@code column}. */
    private static boolean refers(RelationshipMapping side, int column) {
        RelationshipMapping reference = side.inverse();
        return reference != null && reference.kind().holdsKey() && !side.isViewOnly() && !reference.isViewOnly()
                && SharedColumns.contains(reference.referenced(), column);
    }

    /**
     * Checks that the entities in memory that refer to {@code parent} agree with {@code value}, which its attribute
     * {@code column} gets.
     *
     * @throws IllegalArgumentException if one does not
     */
    static void check(Tracked parent, int column, KeyValue value) {
        check(parent, column, value, DEEP);
    }

    private static void check(Tracked parent, int column, KeyValue value, int depth) {
        for (RelationshipMapping side : parent.$type().sides()) {
            RelationshipMapping reference = side.inverse();
            if (depth == 0 || reference == null || !refers(side, column)) {
                continue;
            }
            int key = reference.key()[SharedColumns.indexOf(reference.referenced(), column)];
            if (!side.kind().isToMany()) {
                if (parent.$get(side.index()) instanceof Tracked child) {
                    check(child, reference, parent, key, value, depth);
                }
                continue;
            }
            CollectionState members = CollectionState.ifPresent(parent, side);
            if (members != null) {
                for (Tracked child : members.items()) {
                    check(child, reference, parent, key, value, depth);
                }
            }
        }
    }

    private static void check(Tracked child, RelationshipMapping reference, Tracked parent, int key, KeyValue value,
            int depth) {
        if (child.$get(reference.index()) != parent) {
            return;
        }
        Attribute attribute = child.$type().attribute(key);
        if (child.$type().isShared(key)) {
            for (Claim claim : SharedColumns.claims(child, key, reference)) {
                if (value.differs(claim.value(), attribute)) {
                    throw new IllegalArgumentException(SharedColumnTexts.refusal(child, attribute,
                            new Claim(reference, parent, value), claim) + " Nothing was changed.");
                }
            }
        }
        check(child, key, value, depth - 1);
    }
}
