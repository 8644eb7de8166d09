package dev.dovetail.query;

import dev.dovetail.compiled.BulkStatement;
import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.sql.BoundSql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bulk update: one UPDATE of many rows. Immutable. Flushes the session first. Entities that the session holds reload
 * the updated attributes on next access.
 *
 * @param <E> the entity
 */
public final class Update<E> {
    private final EntityPath<E, E> root;
    private final List<Assignment> assignments;
    private final List<Condition<E>> where;
    private final QueryRunner runner;

    private Update(EntityPath<E, E> root, List<Assignment> assignments, List<Condition<E>> where, QueryRunner runner) {
        this.root = root;
        this.assignments = assignments;
        this.where = where;
        this.runner = runner;
    }

    /** Creates an update of all rows that sets nothing yet. */
    static <E> Update<E> of(EntityPath<E, E> root, QueryRunner runner) {
        Assignment.checkWritable(root.type());
        return new Update<>(root, List.of(), List.of(), runner);
    }

    /** Sets a column, or the columns of an embedded record, to {@code value}. */
    public <T> Update<E> set(Settable<E, T> column, @Nullable T value) {
        Update<E> more = this;
        for (Assignment assignment : Assignment.all(root.source(), column, value)) {
            more = more.set(assignment);
        }
        return more;
    }

    /** Sets a column to an expression, which may use paths from the updated row. */
    public <T> Update<E> set(Column<E, T> column, Expression<E, T> value) {
        return set(Assignment.of(root.source(), column, (SqlNode) value));
    }

    /** Sets a column, or the columns of an embedded record, to null. */
    public Update<E> setNull(Settable<E, ?> column) {
        return set(column, null);
    }

    private Update<E> set(Assignment assignment) {
        Assignment.written(root.source(), assignment.attribute(), false);
        if (assignment.attribute().isId()) {
            throw new IllegalArgumentException(root.type().name() + "." + assignment.attribute()
                    + " is the identifier, by which objects are known; set it on each object.");
        }
        return new Update<>(root, QuerySpec.plus(assignments, assignment), where, runner);
    }

    /** Adds a condition, which rows must meet besides the earlier ones. */
    public Update<E> where(Condition<E> condition) {
        return new Update<>(root, assignments, QuerySpec.plus(where, condition), runner);
    }

    /** Adds two conditions, both of which rows must meet. */
    public Update<E> where(Condition<E> first, Condition<E> second) {
        return where(first).where(second);
    }

    /** Adds three conditions, all of which rows must meet. */
    public Update<E> where(Condition<E> first, Condition<E> second, Condition<E> third) {
        return where(first).where(second).where(third);
    }

    /** Updates the rows and returns their number. */
    public int execute() {
        return runner.execute(write(runner.dialect()));
    }

    private BulkStatement write(Dialect dialect) {
        if (assignments.isEmpty()) {
            throw new IllegalStateException("An update of " + root.type().name() + " sets nothing. Call set(...).");
        }
        EntityMapping<E> type = root.type();
        List<Attribute> remade = type.inserted().refetched();
        int[] attributes = new int[assignments.size() + 1 + remade.size()];
        boolean counts = type.version() != null;
        for (int i = 0; i < assignments.size(); i++) {
            attributes[i] = assignments.get(i).attribute().index();
            counts &= !assignments.get(i).attribute().isVersion();
        }
        Attribute version = type.version();
        attributes[assignments.size()] = version == null ? attributes[0] : version.index();
        for (int i = 0; i < remade.size(); i++) {
            attributes[assignments.size() + 1 + i] = remade.get(i).index();
        }
        Attribute counted = counts && version != null && version.writes().updated() ? version : null;
        if (type.isJoined()) {
            return new JoinedUpdate(root.source(), where, dialect).write(assignments, counted, attributes);
        }
        BoundSql statement = new UpdatedTable(root.source(), assignments, counted)
                .write(new RowsToChange(root.source(), where), dialect);
        return new BulkStatement.Update(type, List.of(statement), attributes, null);
    }

    /** Returns the SQL that {@link #execute} sends. */
    public String sql() {
        return write(runner.dialect()).sql();
    }

    @Override
    public String toString() {
        return "Update: " + sql();
    }
}
