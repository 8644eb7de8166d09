package dev.dovetail.generated;

import dev.dovetail.metadata.RelationshipKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The relationships of an entity type by kind, in the order of their indexes. */
final class Relationships {
    final RelationshipMapping[] references;
    final RelationshipMapping[] collections;
    final RelationshipMapping[] pairs;

    /** Returns the relationships of {@code owner} as {@code definitions} define them. */
    static RelationshipMapping[] of(EntityMapping<?> owner, RelationshipDefinition... definitions) {
        RelationshipMapping[] all = new RelationshipMapping[definitions.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = new RelationshipMapping(owner, definitions[i]);
        }
        return all;
    }

    Relationships(RelationshipMapping[] all) {
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
