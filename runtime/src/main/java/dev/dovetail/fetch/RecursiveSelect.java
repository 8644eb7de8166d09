package dev.dovetail.fetch;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.jdbc.statement.Binding;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.KeyJoin;
import dev.dovetail.path.PathSource;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.FirstLetters;
import dev.dovetail.sql.StatementWriter;
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
        List<SqlNode> columns = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            columns.add(new ColumnOf(found, attribute.column()));
        }
        out.alias(found);
        writeTree(out, keys.size());
        out.text(" SELECT ").list(", ", columns).text(" FROM ");
        List<String> ids = KeyJoin.columns(type, relationship.referenced());
        if (once) {
            out.table(found).text(" WHERE ");
            writeAmong(out, found, ids);
        } else {
            writeJoined(out, found, ids);
        }
        List<SqlNode> order = RowLayout.order(found, relationship);
        return (order.isEmpty() ? out : out.text(" ORDER BY ").list(", ", order)).toBoundSql();
    }

    private void writeAmong(StatementWriter out, PathSource found, List<String> ids) {
        if (ids.size() == 1) {
            out.column(found, ids.get(0)).text(" IN (SELECT id_1 FROM " + tree + ")");
            return;
        }
        out.text("EXISTS (SELECT 1 FROM " + tree);
        for (int i = 0; i < ids.size(); i++) {
            out.text((i == 0 ? " WHERE " : " AND ") + tree + ".id_" + (i + 1) + " = ").column(found, ids.get(i));
        }
        out.text(")");
    }

    /**
     * Joins the distinct identifiers, because with a subquery some databases would repeat the recursion for each row.
     */
    private void writeJoined(StatementWriter out, PathSource found, List<String> ids) {
        String among = out.newAlias("among");
        StringBuilder keys = new StringBuilder();
        for (int i = 1; i <= ids.size(); i++) {
            keys.append(i == 1 ? "id_" : ", id_").append(i);
        }
        out.text("(SELECT DISTINCT " + keys + " FROM " + tree + ") " + among + " JOIN ").table(found).text(" ON ");
        for (int i = 0; i < ids.size(); i++) {
            out.text(i == 0 ? "" : " AND ").column(found, ids.get(i)).text(" = " + among + ".id_" + (i + 1));
        }
    }

    private void writeTree(StatementWriter out, int keys) {
        boolean up = relationship.kind().holdsKey();
        List<String> ids = KeyJoin.columns(type, relationship.referenced());
        List<String> links = KeyJoin.columns(type, relationship.key());
        PathSource seed = PathSource.alias();
        seed.become(type);
        PathSource next = PathSource.alias();
        next.become(type);
        out.text(dialect.recursing()).text("WITH RECURSIVE " + tree + " (");
        for (int i = 1; i <= ids.size(); i++) {
            out.text(i == 1 ? "" : ", ").text("id_" + i + ", link_" + i);
        }
        out.text(once ? ") AS (SELECT " : ", steps) AS (SELECT ");
        writeRow(out, seed, ids, links);
        out.text(once ? " FROM " : ", 1 FROM ").table(seed).text(" WHERE ");
        List<SqlNode> starts = new ArrayList<>();
        for (String column : up ? ids : links) {
            starts.add(new ColumnOf(seed, column));
        }
        out.node(new KeySlots(starts, keys)).text(once ? " UNION SELECT " : " UNION ALL SELECT ");
        writeRow(out, next, ids, links);
        out.text(once ? " FROM " : ", " + tree + ".steps + 1 FROM ").table(next).text(" JOIN " + tree + " ON ");
        for (int i = 0; i < ids.size(); i++) {
            out.text(i == 0 ? "" : " AND ").column(next, up ? ids.get(i) : links.get(i))
                    .text(" = " + tree + (up ? ".link_" : ".id_") + (i + 1));
        }
        out.text(once ? ")" : " WHERE " + tree + ".steps < " + steps + ")");
    }

    private static void writeRow(StatementWriter out, PathSource source, List<String> ids, List<String> links) {
        for (int i = 0; i < ids.size(); i++) {
            out.text(i == 0 ? "" : ", ").column(source, ids.get(i)).text(", ").column(source, links.get(i));
        }
    }

    /** Binds the keys. */
    public Binding binding(BoundSql statement, KeyedSelect.KeyValues keys) {
        return new KeySlots.Filled(statement, keys);
    }
}
