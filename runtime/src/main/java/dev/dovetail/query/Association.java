package dev.dovetail.query;

import dev.dovetail.metadata.AssociationKeys;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.sql.Occurrence;
import dev.dovetail.sql.TableName;

/**
 * The table reference of the association table of a many-to-many step.
 *
 * @param step the step
 */
record Association(PathSource step) implements Occurrence {
    static AssociationKeys keys(Relationship relationship) {
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
