package dev.dovetail.path;

import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.AssociationKeys;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.sql.TableReference;

/**
 * The table reference of the association table of a many-to-many step.
 *
 * @param step the step
 */
public record Association(PathSource step) implements TableReference {
    /**
     * Returns the association table of {@code relationship}.
     *
     * @throws IllegalStateException if it is not a many-to-many
     */
    public static AssociationKeys keys(RelationshipMapping relationship) {
        AssociationKeys keys = relationship.association();
        if (keys == null) {
            throw new IllegalStateException(relationship + " has no association table.");
        }
        return keys;
    }

    @Override
    public TableName table() {
        return keys(step.relationship()).table();
    }
}
