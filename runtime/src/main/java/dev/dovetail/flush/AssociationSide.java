package dev.dovetail.flush;

import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.AssociationKeys;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.track.EntityTypes;
import java.util.ArrayList;
import java.util.List;

/**
 * An association table as seen from one of the two entity types that it refers to. That type need not have a property
 * for the relationship.
 *
 * @param table the association table
 * @param type the entity type
 * @param columns the columns that refer to {@code type}
 * @param other the entity type on the other side
 * @param otherColumns the columns that refer to {@code other}
 */
record AssociationSide(TableName table, EntityMapping<?> type, List<String> columns, EntityMapping<?> other,
        List<String> otherColumns) {
    /**
     * Returns the association tables that refer to {@code type}. A table that refers to it with both foreign keys is
     * returned twice.
     */
    static List<AssociationSide> of(EntityMapping<?> type, EntityTypes types) {
        List<AssociationSide> sides = new ArrayList<>();
        for (EntityMapping<?> owner : types.all()) {
            for (RelationshipMapping relationship : owner.associations()) {
                if (relationship.owner() != owner) {
                    continue; // Inherited: the type above has it too.
                }
                AssociationKeys keys = AssociationRowBinding.association(relationship);
                if (type.isA(owner)) {
                    add(sides, new AssociationSide(keys.table(), type, keys.columns(), relationship.target(),
                            keys.inverseColumns()));
                }
                if (type.isA(relationship.target())) {
                    add(sides, new AssociationSide(keys.table(), type, keys.inverseColumns(), owner, keys.columns()));
                }
            }
        }
        return sides;
    }

    /** Returns whether the column at {@code place} of {@link #otherColumns} refers to {@link #type} too. */
    boolean isShared(int place) {
        return columns.stream().anyMatch(otherColumns.get(place)::equalsIgnoreCase);
    }

    /** Returns the columns of both foreign keys, those to {@link #type} first. A column of both is there once. */
    List<String> all() {
        List<String> all = new ArrayList<>(columns);
        for (int i = 0; i < otherColumns.size(); i++) {
            if (!isShared(i)) {
                all.add(otherColumns.get(i));
            }
        }
        return all;
    }

    private static void add(List<AssociationSide> sides, AssociationSide side) {
        if (!sides.contains(side)) {
            sides.add(side);
        }
    }
}
