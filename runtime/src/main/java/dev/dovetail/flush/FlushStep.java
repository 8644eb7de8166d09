package dev.dovetail.flush;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flush step: rows of one table that are written as one batch of one SQL string. Its type is the entity type of the
 * table: of joined types, a type that the rows' own type is at or below.
 */
public sealed interface FlushStep {
    /** Calls the method of {@code visitor} for this kind of step. */
    void accept(FlushStepVisitor visitor);

    /**
     * Makes the database check foreign keys later, or at once again.
     *
     * @param references the references with these foreign keys
     * @param later whether they are checked later
     */
    record DeferConstraints(List<RelationshipMapping> references, boolean later) implements FlushStep {
        @Override
        public void accept(FlushStepVisitor visitor) {
            visitor.defer(this);
        }
    }

    /**
     * Inserts rows.
     *
     * @param type the entity type
     * @param columns the columns to write; the database generates the others
     * @param rows the entities, in order
     * @param deferred the references that are inserted as null and written by a later update
     */
    record InsertRows(EntityMapping<?> type, List<Attribute> columns, List<Tracked> rows, DeferredReferences deferred)
            implements FlushStep {
        @Override
        public void accept(FlushStepVisitor visitor) {
            visitor.insert(this);
        }
    }

    /**
     * Updates rows.
     *
     * @param type the entity type
     * @param columns the columns to write
     * @param rows the entities, in order
     * @param toNull whether null is written instead of the values, to release unique values and references
     * @param isPart whether another step also updates these rows and checks their version
     */
    record UpdateRows(EntityMapping<?> type, List<Attribute> columns, List<Tracked> rows, boolean toNull,
            boolean isPart)
            implements FlushStep {
        UpdateRows(EntityMapping<?> type, List<Attribute> columns, List<Tracked> rows, boolean toNull) {
            this(type, columns, rows, toNull, toNull);
        }

        @Override
        public void accept(FlushStepVisitor visitor) {
            visitor.update(this);
        }
    }

    /**
     * Updates columns to temporary values that no other row has, so that other rows can take the former ones.
     *
     * @param type the entity type
     * @param columns the columns to write
     * @param rows the entities, in order
     * @param values the temporary values
     */
    record HoldRows(EntityMapping<?> type, List<Attribute> columns, List<Tracked> rows, Placeholders values)
            implements FlushStep {
        @Override
        public void accept(FlushStepVisitor visitor) {
            visitor.hold(this);
        }
    }

    /**
     * Updates the rows of deleted entities with the values of new entities with the same identifiers. SQLAlchemy calls
     * this a row switch.
     *
     * @param type the entity type
     * @param columns the columns that differ; may be empty
     * @param rows the new entities, in order
     * @param former the deleted entity of each row
     */
    record SwitchRows(EntityMapping<?> type, List<Attribute> columns, List<Tracked> rows, List<Tracked> former)
            implements FlushStep {
        @Override
        public void accept(FlushStepVisitor visitor) {
            visitor.switchRows(this);
        }
    }

    /**
     * Deletes rows.
     *
     * @param type the entity type
     * @param rows the entities, referring rows before the rows that they refer to
     */
    record DeleteRows(EntityMapping<?> type, List<Tracked> rows) implements FlushStep {
        @Override
        public void accept(FlushStepVisitor visitor) {
            visitor.delete(this);
        }
    }

    /**
     * Inserts rows of an association table.
     *
     * @param relationship the owning side
     * @param pairs the association rows
     */
    record InsertAssociations(RelationshipMapping relationship, List<AssociationRow> pairs) implements FlushStep {
        @Override
        public void accept(FlushStepVisitor visitor) {
            visitor.link(this);
        }
    }

    /**
     * Deletes rows of an association table.
     *
     * @param relationship the owning side
     * @param pairs the association rows
     */
    record DeleteAssociations(RelationshipMapping relationship, List<AssociationRow> pairs) implements FlushStep {
        @Override
        public void accept(FlushStepVisitor visitor) {
            visitor.unlink(this);
        }
    }

    /**
     * Reads and deletes the association rows of entities whose identifier is about to change.
     *
     * @param side the association table
     * @param rows the entities
     * @param taken receives the association rows
     */
    record DeleteRekeyed(AssociationSide side, List<Tracked> rows, List<RekeyedAssociations.Taken> taken)
            implements FlushStep {
        @Override
        public void accept(FlushStepVisitor visitor) {
            visitor.deleteRekeyed(this);
        }
    }

    /**
     * Inserts the association rows that {@link DeleteRekeyed} deleted, with the new identifiers.
     *
     * @param side the association table
     * @param taken the association rows
     * @param pairs the lookup of the other entities whose identifier has changed
     */
    record InsertRekeyed(AssociationSide side, List<RekeyedAssociations.Taken> taken, RekeyedAssociations pairs)
            implements FlushStep {
        @Override
        public void accept(FlushStepVisitor visitor) {
            visitor.insertRekeyed(this);
        }
    }

    /**
     * A row of an association table. Two of them are equal if both entities are identical, whatever their
     * {@code equals} returns.
     *
     * @param owner the entity of the owning side
     * @param target the entity of the other side
     */
    record AssociationRow(Tracked owner, Tracked target) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AssociationRow pair && owner == pair.owner && target == pair.target;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(owner) + System.identityHashCode(target);
        }
    }
}
