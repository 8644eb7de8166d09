package dev.dovetail.query;

import dev.dovetail.metadata.AssociationKeys;
import dev.dovetail.metadata.Kind;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.Dialect;
import dev.dovetail.sql.Select;
import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A delete of many rows by one statement, after those of association tables that refer to them. Immutable. What
 * the mapping cascades to objects is not looked at: rows that refer to the deleted ones are the database's to refuse or
 * to delete. Changes of the session are flushed before; objects whose rows are gone are deleted in memory as well.
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

    /** A delete of all rows. */
    public static <E> Delete<E> of(EntityPath<E, E> root, QueryRunner runner) {
        return new Delete<>(root, List.of(), runner);
    }

    /** Only rows that meet the condition, besides those given before. */
    public Delete<E> where(Condition<E> condition) {
        return new Delete<>(root, QuerySpec.plus(where, condition), runner);
    }

    /** Only rows that meet both conditions. */
    public Delete<E> where(Condition<E> first, Condition<E> second) {
        return where(first).where(second);
    }

    /** Only rows that meet all three conditions. */
    public Delete<E> where(Condition<E> first, Condition<E> second, Condition<E> third) {
        return where(first).where(second).where(third);
    }

    /** Deletes the rows, and says how many they were. */
    public int execute() {
        return runner.execute(write(runner.dialect()));
    }

    private Write write(Dialect dialect) {
        RowsToChange rows = new RowsToChange(root.source(), where);
        List<BoundSql> statements = new ArrayList<>();
        for (Relationship relationship : root.type().relationships()) {
            if (relationship.kind() == Kind.MANY_TO_MANY && !relationship.isViewOnly()) {
                statements.add(pairs(relationship, dialect));
            }
        }
        SqlWriter out = rows.writer(new SqlWriter(dialect)).text("DELETE FROM ").table(root.type().table());
        rows.writeTo(out);
        statements.add(out.toBoundSql());
        return new Write.Delete(root.type(), statements, SelectionSpec.write(rows.keys(), dialect));
    }

    /** Deletes the rows of an association table that refer to those that are deleted. */
    private BoundSql pairs(Relationship relationship, Dialect dialect) {
        AssociationKeys keys = Association.keys(relationship);
        SqlWriter out = new SqlWriter(dialect).text("DELETE FROM ").table(keys.table());
        if (where.isEmpty()) {
            return out.toBoundSql();
        }
        Source source = root.source();
        List<String> referenced = KeyJoin.columns(root.type(), relationship.referenced());
        SqlWriter apart = out.apart();
        apart.alias(source);
        List<SqlNode> selected = new ArrayList<>();
        List<SqlNode> all = new ArrayList<>(where);
        for (int i = 0; i < referenced.size(); i++) {
            selected.add(new ColumnOf(source, referenced.get(i)));
        }
        if (referenced.size() == 1) {
            out.text(" WHERE ").identifier(keys.columns().get(0)).text(" IN (");
        } else {
            all.add(new SamePair(source, referenced, keys));
            out.text(" WHERE EXISTS (");
        }
        apart.withCommonTables(Select.of(selected, new RootTables(source, null, List.of()), all));
        return out.append(apart.sealed()).text(")").toBoundSql();
    }

    /** The row of the association table refers to the row within the subquery. */
    private record SamePair(Source source, List<String> referenced, AssociationKeys keys) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            for (int i = 0; i < referenced.size(); i++) {
                out.text(i == 0 ? "" : " AND ").column(source, referenced.get(i)).text(" = ").table(keys.table())
                        .text(".").identifier(keys.columns().get(i));
            }
        }
    }

    /** The texts of the statements. */
    public String sql() {
        StringBuilder text = new StringBuilder();
        for (BoundSql statement : write(runner.dialect()).statements()) {
            text.append(text.isEmpty() ? "" : "; ").append(statement.text());
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "Delete: " + sql();
    }
}
