package dev.dovetail.query;

import dev.dovetail.compiled.BulkStatement;
import dev.dovetail.compiled.KeyedStatements;
import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.generated.AssociationKeys;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.Association;
import dev.dovetail.path.PathSource;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.sql.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bulk delete of entities with rows in several tables: a DELETE of each, the root's last. Unless it deletes all rows
 * of the hierarchy, the identifiers are read first, because the conditions may read tables whose rows are deleted
 * before.
 */
final class KeyedDelete {
    private final PathSource root;
    private final List<? extends Condition<?>> where;
    private final Dialect dialect;

    KeyedDelete(PathSource root, List<? extends Condition<?>> where, Dialect dialect) {
        this.root = root;
        this.where = where;
        this.dialect = dialect;
    }

    BulkStatement write() {
        BoundSql keys = SelectionSpec.write(new RowsToChange(root, where).keys(), dialect);
        if (where.isEmpty() && root.type().parent() == null) {
            return new BulkStatement.Delete(root.type(), statements(null), keys, null);
        }
        return new BulkStatement.Delete(root.type(), List.of(), keys, new KeyedStatements(keys, this::statements));
    }

    /** Returns the statements for the rows with {@code keys}, or for all rows if it is null. */
    private List<BoundSql> statements(@Nullable List<Object> keys) {
        List<BoundSql> statements = new ArrayList<>();
        for (RelationshipMapping relationship : Delete.pairs(root.type())) {
            AssociationKeys pairs = Association.keys(relationship);
            StatementWriter out = new StatementWriter(dialect).text("DELETE FROM ").table(pairs.table());
            List<SqlNode> columns = new ArrayList<>();
            pairs.columns().forEach(column -> columns.add(new Text(dialect.identifiers().quoted(column))));
            statements.add(where(out, columns, keys));
        }
        List<EntityMapping<?>> tables = tables();
        for (EntityMapping<?> table : tables) {
            for (RelationshipMapping reference : table.references()) {
                if (isDownward(reference) && reference.owner() == table && tables.contains(reference.target())
                        && isNullable(reference)) {
                    statements.add(release(reference, keys));
                }
            }
        }
        for (EntityMapping<?> table : tables) {
            PathSource level = root.level(table);
            StatementWriter out = new StatementWriter(dialect).nameByTable(level).joining(Set.of())
                    .text("DELETE FROM ").table(table.table());
            statements.add(where(out, RowsToChange.ids(level), keys));
        }
        return statements;
    }

    private BoundSql where(StatementWriter out, List<SqlNode> columns, @Nullable List<Object> keys) {
        if (keys != null) {
            out.text(" WHERE ").node(new KeysIn(columns, root.type().ids(), keys));
        }
        return out.toBoundSql();
    }

    /** Returns the UPDATE that sets a foreign key to null which refers to a table whose rows are deleted before. */
    private BoundSql release(RelationshipMapping reference, @Nullable List<Object> keys) {
        PathSource level = root.level(reference.owner());
        StatementWriter out = new StatementWriter(dialect).nameByTable(level).joining(Set.of())
                .text("UPDATE ").table(reference.owner().table()).text(" SET ");
        String comma = "";
        for (int key : reference.key()) {
            Attribute attribute = reference.owner().attribute(key);
            if (reference.owner().isReleased(reference, key)) {
                out.text(comma).identifier(attribute.column()).text(" = ")
                        .node(new Constant(null, attribute.type()));
                comma = ", ";
            }
        }
        return where(out, RowsToChange.ids(level), keys);
    }

    /** Returns the types whose tables have rows of the entities, referring ones first and the root last. */
    private List<EntityMapping<?>> tables() {
        if (!root.type().isJoined()) {
            return List.of(root.type());
        }
        List<EntityMapping<?>> left = new ArrayList<>(root.type().levels());
        left.addAll(root.type().descendants());
        List<EntityMapping<?>> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            EntityMapping<?> next = next(left, true);
            next = next == null ? next(left, false) : next;
            if (next == null) {
                throw new IllegalStateException(root.type() + " has a level without an end.");
            }
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static @Nullable EntityMapping<?> next(List<EntityMapping<?>> left, boolean byReferences) {
        for (int i = left.size() - 1; i >= 0; i--) {
            EntityMapping<?> table = left.get(i);
            if (left.stream().noneMatch(other -> other != table && (other.parent() == table
                    || byReferences && refers(other, table)))) {
                return table;
            }
        }
        return null;
    }

    private static boolean refers(EntityMapping<?> table, EntityMapping<?> target) {
        for (RelationshipMapping reference : table.references()) {
            if (reference.owner() == table && reference.target() == target && !isDownward(reference)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the foreign key of one level refers to the table of a level below it. */
    private static boolean isDownward(RelationshipMapping reference) {
        return reference.target() != reference.owner() && reference.target().isA(reference.owner());
    }

    private static boolean isNullable(RelationshipMapping reference) {
        for (int key : reference.key()) {
            if (!reference.owner().attribute(key).isNullable() && !reference.owner().isShared(key)) {
                return false;
            }
        }
        return reference.owner().isReleasable(reference);
    }
}
