package dev.dovetail.query;

import dev.dovetail.jdbc.Binding;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.Dialect;
import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Selects all that a relationship of a type to itself leads to over many steps: the rows below for a collection, those
 * above for a reference. A circle ends where the database can leave out rows that it has given, and else after a
 * thousand steps.
 */
public final class RecursiveSelect {
    private static final int MOST_STEPS = 1000;

    private final Relationship relationship;
    private final int depth;
    private final Dialect dialect;
    private final EntityType<?> type;

    /** Follows {@code relationship} over {@code depth} steps; 0 for all there are. */
    public RecursiveSelect(Relationship relationship, int depth, Dialect dialect) {
        this.relationship = relationship;
        this.depth = depth;
        this.dialect = dialect;
        this.type = relationship.target();
    }

    /** The statement for the keys of the objects from which the first step leads. */
    public BoundSql statement(KeyedSelect.Keys keys) {
        SqlWriter out = new SqlWriter(dialect);
        Source found = Source.root(type);
        List<SqlNode> columns = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            columns.add(new ColumnOf(found, attribute.column()));
        }
        out.alias(found);
        writeTree(out, keys.size());
        out.text(" SELECT ").list(", ", columns).text(" FROM ").table(found).text(" WHERE ");
        List<String> ids = KeyJoin.columns(type, relationship.referenced());
        if (ids.size() == 1) {
            out.column(found, ids.get(0)).text(" IN (SELECT id_1 FROM tree)");
        } else {
            out.text("EXISTS (SELECT 1 FROM tree");
            for (int i = 0; i < ids.size(); i++) {
                out.text((i == 0 ? " WHERE tree.id_" : " AND tree.id_") + (i + 1) + " = ").column(found, ids.get(i));
            }
            out.text(")");
        }
        List<OrderTerm<?>> order = RowLayout.order(found, relationship);
        return (order.isEmpty() ? out : out.text(" ORDER BY ").list(", ", order)).toBoundSql();
    }

    private void writeTree(SqlWriter out, int keys) {
        boolean up = relationship.kind().holdsKey();
        boolean once = dialect.recursesOverRowsOnce() && depth == 0;
        List<String> ids = KeyJoin.columns(type, relationship.referenced());
        List<String> links = KeyJoin.columns(type, relationship.key());
        Source seed = Source.alias();
        seed.become(type);
        Source next = Source.alias();
        next.become(type);
        out.text("WITH RECURSIVE tree (");
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
        out.text(once ? " FROM " : ", tree.steps + 1 FROM ").table(next).text(" JOIN tree ON ");
        for (int i = 0; i < ids.size(); i++) {
            out.text(i == 0 ? "" : " AND ").column(next, up ? ids.get(i) : links.get(i))
                    .text((up ? " = tree.link_" : " = tree.id_") + (i + 1));
        }
        out.text(once ? ")" : " WHERE tree.steps < " + (depth == 0 ? MOST_STEPS : depth) + ")");
    }

    private static void writeRow(SqlWriter out, Source source, List<String> ids, List<String> links) {
        for (int i = 0; i < ids.size(); i++) {
            out.text(i == 0 ? "" : ", ").column(source, ids.get(i)).text(", ").column(source, links.get(i));
        }
    }

    /** Binds the keys. */
    public Binding binding(BoundSql statement, KeyedSelect.Keys keys) {
        return new KeySlots.Filled(statement, keys);
    }
}
