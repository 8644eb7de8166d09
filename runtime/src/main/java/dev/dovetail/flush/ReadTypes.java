package dev.dovetail.flush;

import dev.dovetail.annotation.Fetch;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The types whose rows a load reads. A type stands for those below it too: a load of it reads their rows. */
final class ReadTypes {
    private ReadTypes() {}

    /** Returns {@code type} and the types that are always loaded with it. */
    static List<EntityMapping<?>> loadedAlong(EntityMapping<?> type) {
        List<EntityMapping<?>> types = new ArrayList<>(1);
        types.add(type);
        for (int i = 0; i < types.size(); i++) {
            for (RelationshipMapping relationship : relationships(types.get(i))) {
                if (isEager(relationship) && !types.contains(relationship.target())) {
                    types.add(relationship.target());
                }
            }
        }
        return types;
    }

    /** Returns whether rows of {@code type} may be among those of the types {@code read}. */
    static boolean contain(List<EntityMapping<?>> read, EntityMapping<?> type) {
        if (type.hierarchy() == null) {
            return read.contains(type);
        }
        for (EntityMapping<?> each : read) {
            if (type.isA(each) || each.isA(type)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether queries without a fetch plan load the relationship. */
    static boolean isEager(RelationshipMapping relationship) {
        return relationship.fetch() == Fetch.JOINED || relationship.fetch() == Fetch.SELECT_IN;
    }

    /** Returns the relationships of {@code type}, and those that the types below it add. Must not be modified. */
    static RelationshipMapping[] relationships(EntityMapping<?> type) {
        if (type.descendants().isEmpty()) {
            return type.sides();
        }
        List<RelationshipMapping> all = new ArrayList<>(Arrays.asList(type.sides()));
        for (EntityMapping<?> below : type.descendants()) {
            for (RelationshipMapping relationship : below.sides()) {
                if (relationship.owner() == below) {
                    all.add(relationship);
                }
            }
        }
        return all.toArray(new RelationshipMapping[0]);
    }
}
