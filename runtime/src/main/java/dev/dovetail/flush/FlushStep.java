package dev.dovetail.flush;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One flush step: rows of one table that one SQL string writes, as a batch. */
public sealed interface FlushStep {
    /** Calls the method of {@code visitor} for this kind of step. */
    void accept(FlushStepVisitor visitor);

    /**
     * Inserts rows.
     *
     * @param type the entity
     * @param columns what is written; the database makes the rest
     * @param rows the objects, in order
     * @param deferred the references that are written as null, since their row comes later; an update follows
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
     * @param type the entity
     * @param columns what has changed
     * @param rows the objects, in order
     * @param toNull whether null is written in place of the values, to free unique values and references
     * @param isPart whether other columns of the rows are updated as well, by a step that counts the version
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
     * Updates columns to values that no row has, so that others can take theirs.
     *
     * @param type the entity
     * @param columns the columns
     * @param rows the objects, in order
     * @param values what the rows hold for the moment
     */
    record HoldRows(EntityMapping<?> type, List<Attribute> columns, List<Tracked> rows, Placeholders values)
            implements FlushStep {
        @Override
        public void accept(FlushStepVisitor visitor) {
            visitor.hold(this);
        }
    }

    /**
     * Updates the rows of deleted objects, which become those of new ones with the same identifiers.
     *
     * @param type the entity
     * @param columns what is different; may be empty
     * @param rows the new objects, in order
     * @param former the deleted object of each row
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
     * @param type the entity
     * @param rows the objects, referring ones before those that they refer to
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
     * @param relationship the side that writes
     * @param pairs the objects to pair
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
     * @param relationship the side that writes
     * @param pairs the objects that are paired no longer
     */
    record DeleteAssociations(RelationshipMapping relationship, List<AssociationRow> pairs) implements FlushStep {
        @Override
        public void accept(FlushStepVisitor visitor) {
            visitor.unlink(this);
        }
    }

    /**
     * Reads and deletes the pairs of rows whose key is about to change.
     *
     * @param side the association table
     * @param rows the objects
     * @param taken where the pairs are kept
     */
    record TakePairs(AssociationSide side, List<Tracked> rows, List<RekeyedAssociations.Taken> taken)
            implements FlushStep {
        @Override
        public void accept(FlushStepVisitor visitor) {
            visitor.take(this);
        }
    }

    /**
     * Inserts the pairs that were taken, with the keys as they have become.
     *
     * @param side the association table
     * @param taken the pairs
     * @param pairs knows the other rows whose key has changed
     */
    record ReturnPairs(AssociationSide side, List<RekeyedAssociations.Taken> taken, RekeyedAssociations pairs)
            implements FlushStep {
        @Override
        public void accept(FlushStepVisitor visitor) {
            visitor.giveBack(this);
        }
    }

    /**
     * One row of an association table: the same as another where both objects are the same, whatever their
     * {@code equals} says.
     *
     * @param owner the object of the side that writes
     * @param target the object at the other end
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
