package dev.dovetail.generated;

import dev.dovetail.metadata.RelationshipKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The relationships of an entity type by kind, in the order of their indexes. */
final class Relationships {
    final RelationshipMapping[] references;
    final RelationshipMapping[] collections;
    final RelationshipMapping[] pairs;
    final SharedAttributes shared;

    /** Returns the relationships of {@code owner}: those of its parent, and those that {@code own} defines. */
    static RelationshipMapping[] of(EntityMapping<?> owner, RelationshipDefinition... own) {
        EntityMapping<?> parent = owner.parent();
        RelationshipMapping[] inherited = parent == null ? new RelationshipMapping[0] : parent.sides();
        RelationshipMapping[] all = Arrays.copyOf(inherited, inherited.length + own.length);
        for (int i = 0; i < own.length; i++) {
            all[inherited.length + i] = new RelationshipMapping(owner, own[i]);
        }
        return all;
    }

    /** Returns the relationship of {@code all} at {@code index}. */
    static RelationshipMapping at(int index, RelationshipMapping... all) {
        for (RelationshipMapping relationship : all) {
            if (relationship.index() == index) {
                return relationship;
            }
        }
        throw new IndexOutOfBoundsException("There is no relationship " + index + ".");
    }

    Relationships(EntityMapping<?> type, RelationshipMapping[] all) {
        this.shared = new SharedAttributes(type, all);
        this.references = of(all, Relationships::isReference);
        this.collections = of(all, relationship -> relationship.kind().isToMany());
        this.pairs = of(all, relationship -> relationship.kind() == RelationshipKind.MANY_TO_MANY
                && !relationship.isViewOnly());
    }

    private static boolean isReference(RelationshipMapping relationship) {
        return relationship.kind().holdsKey() && !relationship.isViewOnly();
    }

    private static RelationshipMapping[] of(RelationshipMapping[] all, Predicate<RelationshipMapping> sort) {
        List<RelationshipMapping> found = new ArrayList<>();
        for (RelationshipMapping relationship : all) {
            if (sort.test(relationship)) {
                found.add(relationship);
            }
        }
        return found.toArray(new RelationshipMapping[0]);
    }
}
