package dev.dovetail.query;

import dev.dovetail.annotation.GenerationType;
import dev.dovetail.compiled.BulkStatement;
import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.Upsert;
import dev.dovetail.error.NotNullViolationException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Hierarchy;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.sql.Text;
import dev.dovetail.sql.VersionTimes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An insert of a row without an entity, or of the rows of a query ({@link #into}). Immutable. With {@link #onConflict}
 * it becomes an upsert. Use {@code session.add(...)} to insert entities.
 *
 * @param <E> the entity
 */
public final class Insert<E> implements InsertColumns<E> {
    private final EntityPath<E, E> root;
    private final List<Assignment> assignments;
    private final List<Attribute> keys;
    private final List<Attribute> updates;
    private final QueryRunner runner;

    private Insert(EntityPath<E, E> root, List<Assignment> assignments, List<Attribute> keys, List<Attribute> updates,
            QueryRunner runner) {
        this.root = root;
        this.assignments = assignments;
        this.keys = keys;
        this.updates = updates;
        this.runner = runner;
    }

    /** Creates an insert without values. */
    static <E> Insert<E> of(EntityPath<E, E> root, QueryRunner runner) {
        Assignment.checkWritable(root.type());
        if (root.type().isAbstract()) {
            throw new IllegalArgumentException(root.type().name() + " has no rows of its own. Insert one of "
                    + String.join(", ", root.type().leaves().stream().map(EntityMapping::name).toList()) + ".");
        }
        return new Insert<>(root, List.of(), List.of(), List.of(), runner);
    }

    /** Sets a column of the new row, or the columns of an embedded record, to {@code value}. */
    public <T> Insert<E> set(Settable<E, T> column, @Nullable T value) {
        List<Assignment> more = new ArrayList<>(assignments);
        for (Assignment assignment : Assignment.all(root.source(), column, value)) {
            Assignment.written(root.source(), assignment.attribute(), true);
            more.add(assignment);
        }
        return new Insert<>(root, more, keys, updates, runner);
    }

    /**
     * Skips the insert if a row with the same values in {@code columns} exists. The columns must have a unique
     * constraint. Call {@link #update} to update that row instead. A conflict in another unique constraint throws a
     * {@link UniqueViolationException}.
     */
    @SafeVarargs
    public final Insert<E> onConflict(Settable<E, ?>... columns) {
        List<Attribute> more = new ArrayList<>();
        for (Settable<E, ?> settable : columns) {
            for (Column<E, ?> column : SettableColumns.of(settable)) {
                more.add(Assignment.checked(root.source(), column));
            }
        }
        return new Insert<>(root, assignments, more, updates, runner);
    }

    /** Updates {@code columns} of the existing row to the new values instead, and increments its version. */
    @SafeVarargs
    public final Insert<E> update(Settable<E, ?>... columns) {
        List<Attribute> more = new ArrayList<>();
        for (Settable<E, ?> settable : columns) {
            for (Column<E, ?> column : SettableColumns.of(settable)) {
                Attribute attribute = Assignment.checked(root.source(), column);
                if (attribute.isId()) {
                    throw new IllegalArgumentException(root.type().name() + "." + attribute
                            + " is the identifier, by which objects are known; set it on each object.");
                }
                more.add(Assignment.written(root.source(), attribute, false));
            }
        }
        return new Insert<>(root, assignments, keys, more, runner);
    }

    /** Executes the insert and returns the number of inserted or updated rows, as the database counts them. */
    public int execute() {
        try {
            return runner.execute(write(runner.dialect()));
        } catch (UniqueViolationException e) {
            if (!keys.isEmpty() && e.properties().isEmpty()) {
                e.explain("A row of " + root.type().name() + " has another unique value in common than that of "
                        + String.join(", ", names(keys)) + ", by which onConflict(...) goes.", root.type().name(),
                        List.of(), List.of());
            }
            throw e;
        } catch (NotNullViolationException e) {
            Attribute id = root.type().ids().get(0);
            KeySource source = id.keySource();
            if (source != null && source.type() != GenerationType.IDENTITY
                    && assignments.stream().noneMatch(each -> each.attribute().isId())) {
                String key = root.type().name() + "." + id.name();
                e.explain(key + ": the key is made for entities only, by " + source.type() + ". Write set(..."
                        + id.name() + ", value) too, or add an entity: session.add(...).", root.type().name(),
                        List.of(id.name()), List.of(id.column()));
            }
            throw e;
        }
    }

    private BulkStatement write(Dialect dialect) {
        checkUpdated();
        StatementWriter out = new StatementWriter(dialect);
        List<String> columns = new ArrayList<>();
        List<SqlNode> values = new ArrayList<>();
        List<ColumnType> types = new ArrayList<>();
        List<Assignment> given = given();
        for (Assignment assignment : given) {
            columns.add(assignment.attribute().column());
            values.add(assignment.value());
            types.add(assignment.attribute().type());
        }
        Attribute version = root.type().version();
        boolean isWritten = version != null && version.writes().updated();
        boolean isTime = version != null && VersionTimes.isTime(version.type());
        List<String> changed = names(updates);
        if (version != null && isWritten && !columns.contains(version.column()) && !version.isDefaulted()) {
            columns.add(version.column());
            values.add(isTime
                    ? new Constant(new VersionTimes(dialect).first(version.type(), version.digits()), version.type())
                    : new Text("1"));
            types.add(version.type());
        }
        if (root.type().isJoined()) {
            Map<Attribute, SqlNode> all = new LinkedHashMap<>();
            given.forEach(assignment -> all.put(assignment.attribute(), assignment.value()));
            if (version != null && values.size() > given.size()) {
                all.put(version, values.get(given.size()));
            }
            return new JoinedInsert(root.source(), dialect).write(all);
        }
        boolean counts = version != null && isWritten && !updates.isEmpty() && !updates.contains(version);
        if (version != null && counts && isTime) {
            changed.add(version.column());
        }
        if (keys.isEmpty()) {
            writeInto(out, columns).text(" VALUES (").list(", ", values).text(")");
        } else {
            dialect.writeUpsert(out,
                    new Upsert(root.type().table(), columns, values, types, names(keys), changed,
                    version != null && counts && !isTime ? version.column() : null));
        }
        int[] attributes = changedBy(updates, counts ? version : null);
        return new BulkStatement.Insert(root.type(), List.of(out.toBoundSql()), attributes, null);
    }

    /** Returns the assignments and, in a hierarchy, that of the discriminator. */
    private List<Assignment> given() {
        Hierarchy hierarchy = root.type().hierarchy();
        if (hierarchy == null) {
            return assignments;
        }
        checkUpsert();
        Constant value = new Constant(root.type().discriminatorValue(), ColumnType.STRING);
        return QuerySpec.plus(assignments, new Assignment(hierarchy.discriminator(), value));
    }

    /**
     * Checks that the insert has a value for each column that it updates in an existing row.
     *
     * @throws IllegalStateException if it has none
     */
    private void checkUpdated() {
        for (Attribute attribute : updates) {
            if (!attribute.isVersion() && assignments.stream().noneMatch(each -> each.attribute() == attribute)) {
                throw new IllegalStateException("insert(" + root.type().name() + ").update(" + attribute.name()
                        + "): an existing row gets the value of the new one, but there is none. Write"
                        + " set(..." + attribute.name() + ", value) too.");
            }
        }
    }

    /**
     * Checks that an upsert of a type in a hierarchy concerns one table, and no row of another type.
     *
     * @throws IllegalStateException if it does
     */
    private void checkUpsert() {
        EntityMapping<E> type = root.type();
        if (keys.isEmpty()) {
            return;
        }
        if (type.isJoined()) {
            throw new IllegalStateException("insert(" + type.name() + ").onConflict(...): " + type.name()
                    + " has rows in"
                    + " several tables, and no database inserts or updates these at once. Look for the row first, and"
                    + " insert or update it.");
        }
        EntityMapping<?> holder = type.declarer(keys.get(0));
        for (Attribute attribute : updates) {
            if (!holder.attributes().contains(attribute)) {
                throw new IllegalStateException("insert(" + type.name() + ").onConflict(" + names(keys) + ").update("
                        + attribute + "): the row with the same " + keys.get(0) + " may be of another type than "
                        + type.name() + ", which has no " + attribute + ". Update columns of " + holder.name()
                        + " only, or look for the row first.");
            }
        }
    }

    /** Returns the indexes of what the update of an existing row changes: also what the database makes then. */
    private int[] changedBy(List<Attribute> updates, @Nullable Attribute version) {
        List<Attribute> changed = new ArrayList<>(updates);
        if (version != null) {
            changed.add(version);
        }
        if (!updates.isEmpty()) {
            changed.addAll(root.type().inserted().refetched());
        }
        return changed.stream().mapToInt(Attribute::index).toArray();
    }

    private StatementWriter writeInto(StatementWriter out, List<String> columns) {
        out.text("INSERT INTO ").table(root.type().table()).text(" (");
        for (int i = 0; i < columns.size(); i++) {
            out.text(i == 0 ? "" : ", ").identifier(columns.get(i));
        }
        return out.text(")");
    }

    private static List<String> names(List<Attribute> attributes) {
        List<String> names = new ArrayList<>();
        for (Attribute attribute : attributes) {
            names.add(attribute.column());
        }
        return names;
    }

    @Override
    public <T> Into<T> columns(List<? extends Settable<E, ?>> columns) {
        List<Attribute> attributes = new ArrayList<>();
        for (Column<E, ?> column : SettableColumns.of(columns)) {
            attributes.add(Assignment.written(
                    root.source(), Assignment.checked(root.source(), column), true));
        }
        if (root.type().isJoined()) {
            throw new IllegalArgumentException(root.type().name() + " has rows in several tables, so that the rows of a"
                    + " query cannot be inserted at once. Add objects instead: session.addAll(...).");
        }
        String type = root.type().discriminatorValue();
        List<String> names = names(attributes);
        Hierarchy hierarchy = root.type().hierarchy();
        if (hierarchy != null) {
            names.add(hierarchy.discriminator().column());
        }
        return query -> {
            StatementWriter out = writeInto(new StatementWriter(runner.dialect()), names).text(" ")
                    .withCommonTables(InsertedRows.of(query, attributes, runner.dialect(), type));
            BoundSql statement = out.toBoundSql();
            return runner.execute(new BulkStatement.Insert(root.type(), List.of(statement), new int[0], null));
        };
    }

    /** Returns the SQL that {@link #execute} sends. */
    public String sql() {
        return write(runner.dialect()).statements().get(0).text();
    }

    @Override
    public String toString() {
        return "Insert: " + sql();
    }
}
