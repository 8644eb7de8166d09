package dev.dovetail.query;

import dev.dovetail.compiled.BulkStatement;
import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.Infix;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.sql.Text;
import dev.dovetail.sql.VersionTimes;
import java.util.List;
import java.util.Set;
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

    /** Sets a column to {@code value}. */
    public <T> Update<E> set(Column<E, T> column, @Nullable T value) {
        return set(Assignment.of(root.source(), column, value));
    }

    /** Sets a column to an expression, which may use paths from the updated row. */
    public <T> Update<E> set(Column<E, T> column, Expression<E, T> value) {
        return set(Assignment.of(root.source(), column, (SqlNode) value));
    }

    /** Sets a column to null. */
    public Update<E> setNull(Column<E, ?> column) {
        Attribute attribute = Assignment.checked(root.source(), column);
        return set(new Assignment(attribute, new Constant(null, attribute.type())));
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
        RowsToChange rows = new RowsToChange(root.source(), where);
        StatementWriter out = rows.writer(new StatementWriter(dialect))
                .text(readsChanges(dialect) ? dialect.assigning() : "")
                .text("UPDATE ").table(type.table()).text(" SET ");
        List<Attribute> remade = type.inserted().refetched();
        int[] attributes = new int[assignments.size() + 1 + remade.size()];
        boolean counts = type.version() != null;
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            attributes[i] = assignment.attribute().index();
            counts &= !assignment.attribute().isVersion();
            out.text(i == 0 ? "" : ", ").identifier(assignment.attribute().column()).text(" = ");
            rows.writeValue(out, assignment.value());
        }
        Attribute version = type.version();
        attributes[assignments.size()] = version == null ? attributes[0] : version.index();
        for (int i = 0; i < remade.size(); i++) {
            attributes[assignments.size() + 1 + i] = remade.get(i).index();
        }
        if (counts && version != null && version.writes().updated()) {
            // Changes the version, so that a session that holds the row notices.
            out.text(", ").identifier(version.column()).text(" = ").node(VersionTimes.isTime(version.type())
                    ? new Constant(new VersionTimes(dialect).first(version.type(), version.digits()), version.type())
                    : new Infix(new ColumnOf(root.source(), version.column()), "+", new Text("1")));
        }
        rows.writeTo(out);
        return new BulkStatement.Update(type, List.of(out.toBoundSql()), attributes);
    }

    /** Returns whether a value uses a column that the update has set before it. */
    private boolean readsChanges(Dialect dialect) {
        for (int i = 1; i < assignments.size() && !dialect.assigning().isEmpty(); i++) {
            if (assignments.get(i).value() instanceof Constant) {
                continue;
            }
            String text = new StatementWriter(dialect).joining(Set.of()).node(assignments.get(i).value()).toString();
            for (Assignment before : assignments.subList(0, i)) {
                if (text.contains("." + dialect.identifiers().quoted(before.attribute().column()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the SQL that {@link #execute} sends. */
    public String sql() {
        return write(runner.dialect()).statements().get(0).text();
    }

    @Override
    public String toString() {
        return "Update: " + sql();
    }
}
