package dev.dovetail.fetch;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.jdbc.statement.Binding;
import dev.dovetail.path.Joins;
import dev.dovetail.path.PathSource;
import dev.dovetail.path.RowColumns;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.FirstLetters;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.sql.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Selects several levels of a recursive relationship: the descendants for a collection, and the ancestors for a
 * reference. If all levels are wanted and the database can omit duplicate rows, the query ends at a cycle. Otherwise it
 * reads at most {@link #steps} levels, and the caller continues from the last level with another query.
 */
public final class RecursiveSelect {
    private final RelationshipMapping relationship;
    private final int steps;
    private final boolean once;
    private final String tree;
    private final Dialect dialect;
    private final EntityMapping<?> type;

    /** Creates a SELECT of {@code depth} levels; 0 for all. */
    public RecursiveSelect(RelationshipMapping relationship, int depth, Dialect dialect) {
        this.relationship = relationship;
        this.dialect = dialect;
        this.type = relationship.target();
        this.tree = treeName(type.table());
        this.once = dialect.recursesOverRowsOnce() && depth == 0;
        this.steps = once ? 0 : depth == 0 ? dialect.mostSteps() : Math.min(depth, dialect.mostSteps());
    }

    /** Returns the name of the common table expression. It must differ from the name of the table and its alias. */
    private static String treeName(TableName table) {
        return table.name().equalsIgnoreCase("tree") || FirstLetters.of(table.name()).equals("tree")
                ? "steps_of_tree" : "tree";
    }

    /** Returns the maximum number of levels that the SELECT reads; 0 for all. */
    public int steps() {
        return steps;
    }

    /** Returns the statement for the keys of the entities at which the first level begins. */
    public BoundSql statement(KeyedSelect.KeyValues keys) {
        StatementWriter out = new StatementWriter(dialect);
        PathSource found = PathSource.root(type);
        List<SqlNode> ids = found.columns(relationship.referenced());
        out.alias(found);
        writeTree(out, keys.size());
        StatementWriter columns = out.part().list(", ", RowColumns.of(found));
        StatementWriter from = out.part();
        List<SqlNode> where = new ArrayList<>(found.filters());
        if (once) {
            from.table(found);
            where.add(0, new Among(tree, ids));
        } else {
            writeAmong(from, found, ids);
        }
        StatementWriter rest = out.part();
        if (!where.isEmpty()) {
            rest.text(" WHERE ").list(" AND ", where);
        }
        List<SqlNode> order = RowLayout.order(found, relationship);
        if (!order.isEmpty()) {
            rest.text(" ORDER BY ").list(", ", order);
        }
        return out.text(" SELECT " + dialect.recursionHint()).append(columns).text(" FROM ").append(from).uses(rest)
                .node(new Joins(found, List.of()))
                .append(rest).toBoundSql();
    }

    /**
     * Joins the distinct identifiers, because with a subquery some databases would repeat the recursion for each row.
     */
    private void writeAmong(StatementWriter out, PathSource found, List<SqlNode> ids) {
        String among = out.newAlias("among");
        StringBuilder keys = new StringBuilder();
        for (int i = 1; i <= ids.size(); i++) {
            keys.append(i == 1 ? "id_" : ", id_").append(i);
        }
        out.text("(SELECT DISTINCT " + keys + " FROM " + tree + ") " + among + " JOIN ").table(found).text(" ON ");
        for (int i = 0; i < ids.size(); i++) {
            out.text(i == 0 ? "" : " AND ").node(ids.get(i)).text(" = " + among + ".id_" + (i + 1));
        }
    }

    private void writeTree(StatementWriter out, int keys) {
        boolean up = relationship.kind().holdsKey();
        PathSource seed = PathSource.alias();
        seed.become(type);
        PathSource next = PathSource.alias();
        next.become(type);
        List<SqlNode> seedIds = seed.columns(relationship.referenced());
        List<SqlNode> seedLinks = seed.columns(relationship.key());
        List<SqlNode> nextIds = next.columns(relationship.referenced());
        List<SqlNode> nextLinks = next.columns(relationship.key());
        out.text(dialect.recursing()).text("WITH RECURSIVE " + tree + " (");
        for (int i = 1; i <= seedIds.size(); i++) {
            out.text(i == 1 ? "" : ", ").text("id_" + i + ", link_" + i);
        }
        out.text(once ? ") AS (SELECT " : ", steps) AS (SELECT ");
        writeRow(out, seedIds, seedLinks);
        out.text(once ? " FROM " : ", 1 FROM ").table(seed).node(new Joins(seed, List.of())).text(" WHERE ");
        List<SqlNode> where = new ArrayList<>(List.of(new KeySlots(up ? seedIds : seedLinks, keys)));
        where.addAll(seed.filters());
        out.list(" AND ", where).text(once ? " UNION SELECT " : " UNION ALL SELECT ");
        writeRow(out, nextIds, nextLinks);
        out.text(once ? " FROM " : ", " + tree + ".steps + 1 FROM ").table(next).node(new Joins(next, List.of()))
                .text(" JOIN " + tree + " ON ");
        for (int i = 0; i < nextIds.size(); i++) {
            out.text(i == 0 ? "" : " AND ").node(up ? nextIds.get(i) : nextLinks.get(i))
                    .text(" = " + tree + (up ? ".link_" : ".id_") + (i + 1));
        }
        List<SqlNode> further = new ArrayList<>(next.filters());
        if (!once) {
            further.add(0, new Text(tree + ".steps < " + steps));
        }
        if (!further.isEmpty()) {
            out.text(" WHERE ").list(" AND ", further);
        }
        out.text(")");
    }

    private static void writeRow(StatementWriter out, List<SqlNode> ids, List<SqlNode> links) {
        for (int i = 0; i < ids.size(); i++) {
            out.text(i == 0 ? "" : ", ").node(ids.get(i)).text(", ").node(links.get(i));
        }
    }

    /** The condition that the row is in the tree. */
    private record Among(String tree, List<SqlNode> ids) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            if (ids.size() == 1) {
                out.node(ids.get(0)).text(" IN (SELECT id_1 FROM " + tree + ")");
                return;
            }
            out.text("EXISTS (SELECT 1 FROM " + tree);
            for (int i = 0; i < ids.size(); i++) {
                out.text((i == 0 ? " WHERE " : " AND ") + tree + ".id_" + (i + 1) + " = ").node(ids.get(i));
            }
            out.text(")");
        }
    }

    /** Binds the keys. */
    public Binding binding(BoundSql statement, KeyedSelect.KeyValues keys) {
        return new KeySlots.Filled(statement, keys);
    }
}
