package dev.dovetail.path;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.AssociationKeys;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.TableReference;
import java.util.ArrayList;
import java.util.List;

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

    /** Returns the columns of the owner's key. */
    public List<SqlNode> columns() {
        return columns(keys(step.relationship()).columns());
    }

    /** Returns the columns of the target's key. */
    public List<SqlNode> targetColumns() {
        return columns(keys(step.relationship()).inverseColumns());
    }

    private List<SqlNode> columns(List<String> names) {
        List<SqlNode> columns = new ArrayList<>(names.size());
        for (String name : names) {
            columns.add(new ColumnOf(this, name));
        }
        return columns;
    }

    @Override
    public TableName table() {
        return keys(step.relationship()).table();
    }
}
