package dev.dovetail.query;

import dev.dovetail.compiled.BulkStatement;
import dev.dovetail.compiled.KeyedStatements;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.PathSource;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.StatementWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bulk update of entities with rows in several tables: an UPDATE of each table that it changes. Tables whose columns
 * the conditions compare come last. If there are several of these, the identifiers are read first.
 */
final class JoinedUpdate {
    private final PathSource root;
    private final List<? extends Condition<?>> where;
    private final Dialect dialect;

    JoinedUpdate(PathSource root, List<? extends Condition<?>> where, Dialect dialect) {
        this.root = root;
        this.where = where;
        this.dialect = dialect;
    }

    /** Returns the statements of {@code assignments}, and of the version {@code counted} if it is not null. */
    BulkStatement write(List<Assignment> assignments, @Nullable Attribute counted, int[] attributes) {
        List<UpdatedTable> tables = new ArrayList<>();
        for (EntityMapping<?> level : root.type().levels()) {
            List<Assignment> own = new ArrayList<>(assignments);
            own.removeIf(assignment -> !level.ownAttributes().contains(assignment.attribute()));
            Attribute version = level.parent() == null ? counted : null;
            if (!own.isEmpty() || version != null) {
                tables.add(new UpdatedTable(root.level(level), own, version));
            }
        }
        List<UpdatedTable> ordered = order(tables);
        if (!changesConditions(ordered)) {
            return new BulkStatement.Update(root.type(), statements(ordered, null), attributes, null);
        }
        BoundSql keys = SelectionSpec.write(new RowsToChange(root, where).keys(), dialect);
        return new BulkStatement.Update(root.type(), List.of(), attributes,
                new KeyedStatements(keys, some -> statements(ordered, some)));
    }

    private List<BoundSql> statements(List<UpdatedTable> tables, @Nullable List<Object> keys) {
        List<BoundSql> statements = new ArrayList<>();
        for (UpdatedTable table : tables) {
            statements.add(table.write(new RowsToChange(root, table.table(), where, keys), dialect));
        }
        return statements;
    }

    /** Returns whether a statement before the last changes what the conditions compare. */
    private boolean changesConditions(List<UpdatedTable> tables) {
        String conditions = conditions();
        return tables.subList(0, tables.size() - 1).stream().anyMatch(table -> table.isReadBy(conditions, dialect));
    }

    private String conditions() {
        return new StatementWriter(dialect).joining(Set.of()).list(" AND ", where).toString();
    }

    /** Returns the tables so that no value reads a column that a statement before it has changed. */
    private List<UpdatedTable> order(List<UpdatedTable> tables) {
        String conditions = conditions();
        List<UpdatedTable> left = new ArrayList<>(tables);
        List<UpdatedTable> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            UpdatedTable next = null;
            for (UpdatedTable table : left) {
                boolean free = left.stream().noneMatch(other -> other != table && other.reads(table, dialect));
                if (free && (next == null || next.isReadBy(conditions, dialect))) {
                    next = table;
                }
            }
            if (next == null) {
                throw new IllegalStateException("The update of " + root.type().name() + " sets columns of "
                        + left.get(0).table().type().name() + " and " + left.get(1).table().type().name()
                        + ", which are in two tables, each to a value of the other. Execute an update for each.");
            }
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
