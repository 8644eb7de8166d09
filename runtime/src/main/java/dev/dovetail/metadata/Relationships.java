package dev.dovetail.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** An entity's relationships of each sort, in the order of their indexes. */
final class Relationships {
    final Relationship[] references;
    final Relationship[] collections;
    final Relationship[] pairs;

    Relationships(Relationship[] all) {
        this.references = of(all, Relationships::isReference);
        this.collections = of(all, relationship -> relationship.kind().isToMany());
        this.pairs = of(all, relationship -> relationship.kind() == Kind.MANY_TO_MANY && !relationship.isViewOnly());
    }

    private static boolean isReference(Relationship relationship) {
        return relationship.kind().holdsKey() && !relationship.isViewOnly();
    }

    private static Relationship[] of(Relationship[] all, Predicate<Relationship> sort) {
        List<Relationship> found = new ArrayList<>();
        for (Relationship relationship : all) {
            if (sort.test(relationship)) {
                found.add(relationship);
            }
        }
        return found.toArray(new Relationship[0]);
    }
}
