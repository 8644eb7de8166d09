package dev.dovetail.query;

import dev.dovetail.compiled.BulkStatement;
import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.generated.AssociationKeys;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.path.Association;
import dev.dovetail.path.KeyJoin;
import dev.dovetail.path.PathSource;
import dev.dovetail.path.RootTables;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.Select;
import dev.dovetail.sql.StatementWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A bulk delete: one DELETE of many rows, after the association rows that refer to them. Immutable. Flushes the session
 * first. Entities that the session holds become deleted with their rows. Ignores the cascades of the mapping. The
 * foreign keys of the database decide whether rows that refer to a deleted row block the delete or are deleted or
 * changed with it.
 *
 * @param <E> the entity
 */
public final class Delete<E> {
    private final EntityPath<E, E> root;
    private final List<Condition<E>> where;
    private final QueryRunner runner;

    private Delete(EntityPath<E, E> root, List<Condition<E>> where, QueryRunner runner) {
        this.root = root;
        this.where = where;
        this.runner = runner;
    }

    /** Creates a delete of all rows. */
    static <E> Delete<E> of(EntityPath<E, E> root, QueryRunner runner) {
        Assignment.checkWritable(root.type());
        return new Delete<>(root, List.of(), runner);
    }

    /** Adds a condition, which rows must meet besides the earlier ones. */
    public Delete<E> where(Condition<E> condition) {
        return new Delete<>(root, QuerySpec.plus(where, condition), runner);
    }

    /** Adds two conditions, both of which rows must meet. */
    public Delete<E> where(Condition<E> first, Condition<E> second) {
        return where(first).where(second);
    }

    /** Adds three conditions, all of which rows must meet. */
    public Delete<E> where(Condition<E> first, Condition<E> second, Condition<E> third) {
        return where(first).where(second).where(third);
    }

    /** Deletes the rows and returns their number. */
    public int execute() {
        return runner.execute(write(runner.dialect()));
    }

    private BulkStatement write(Dialect dialect) {
        RowsToChange rows = new RowsToChange(root.source(), where);
        if (root.type().isJoined() || readsPairs(dialect)) {
            return new KeyedDelete(root.source(), where, dialect).write();
        }
        List<BoundSql> statements = new ArrayList<>();
        for (RelationshipMapping relationship : pairs(root.type())) {
            statements.add(pairs(relationship, dialect));
        }
        StatementWriter out = rows.writer(new StatementWriter(dialect)).text("DELETE FROM ").table(root.type().table());
        rows.writeTo(out);
        statements.add(out.toBoundSql());
        return new BulkStatement.Delete(root.type(), statements, SelectionSpec.write(rows.keys(), dialect), null);
    }

    /** Returns whether the conditions read association rows, which are deleted before the rows. */
    private boolean readsPairs(Dialect dialect) {
        List<RelationshipMapping> pairs = where.isEmpty() ? List.of() : pairs(root.type());
        String conditions = pairs.isEmpty() ? ""
                : new StatementWriter(dialect).joining(Set.of()).list(" AND ", where).toString();
        for (RelationshipMapping relationship : pairs) {
            if (conditions.contains(dialect.identifiers().quoted(Association.keys(relationship).table().name()))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the relationships with association tables that rows of {@code type}, and of types below, may be in. */
    static List<RelationshipMapping> pairs(EntityMapping<?> type) {
        List<RelationshipMapping> pairs = new ArrayList<>(List.of(type.associations()));
        for (EntityMapping<?> below : type.descendants()) {
            for (RelationshipMapping relationship : below.associations()) {
                if (relationship.owner() == below) {
                    pairs.add(relationship);
                }
            }
        }
        return pairs;
    }

    /** Returns the DELETE of the association rows that refer to the rows to delete. */
    private BoundSql pairs(RelationshipMapping relationship, Dialect dialect) {
        AssociationKeys keys = Association.keys(relationship);
        StatementWriter out = new StatementWriter(dialect).text("DELETE FROM ").table(keys.table());
        if (where.isEmpty() && root.source().filters().isEmpty()) {
            return out.toBoundSql();
        }
        PathSource source = root.source();
        List<String> referenced = KeyJoin.columns(root.type(), relationship.referenced());
        PairConditions conditions = new PairConditions(source, where, referenced, keys, dialect);
        out.text(" WHERE ").chain(" AND ", conditions.own());
        if (conditions.others().isEmpty() && source.filters().isEmpty()) {
            return out.toBoundSql();
        }
        StatementWriter apart = out.apart();
        apart.alias(source);
        List<SqlNode> selected = new ArrayList<>();
        List<SqlNode> all = new ArrayList<>(conditions.others());
        out.text(conditions.own().isEmpty() ? "" : " AND ");
        for (int i = 0; i < referenced.size(); i++) {
            selected.add(new ColumnOf(source, referenced.get(i)));
        }
        if (referenced.size() == 1) {
            out.identifier(keys.columns().get(0)).text(" IN (");
        } else {
            all.add(new SamePair(source, referenced, keys));
            out.text("EXISTS (");
        }
        apart.withCommonTables(Select.of(selected, new RootTables(source, null, List.of()), all));
        return out.append(apart.sealed()).text(")").toBoundSql();
    }

    /** Correlates the association row with the row in the subquery. */
    private record SamePair(PathSource source, List<String> referenced, AssociationKeys keys) implements SqlNode {
        @Override
        public void writeTo(SqlWriter to) {
            StatementWriter out = StatementWriter.of(to);
            for (int i = 0; i < referenced.size(); i++) {
                out.text(i == 0 ? "" : " AND ").column(source, referenced.get(i)).text(" = ").table(keys.table())
                        .text(".").identifier(keys.columns().get(i));
            }
        }
    }

    /** Returns the SQL that {@link #execute} sends. */
    public String sql() {
        return write(runner.dialect()).sql();
    }

    @Override
    public String toString() {
        return "Delete: " + sql();
    }
}
