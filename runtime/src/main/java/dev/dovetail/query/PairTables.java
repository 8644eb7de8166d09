package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.path.Join;
import dev.dovetail.path.JoinKind;
import dev.dovetail.path.Joins;
import dev.dovetail.path.PathSource;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.sql.TableReference;
import dev.dovetail.sql.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The FROM clause of a query with two roots.
 *
 * @param pair the roots
 * @param joins the explicit joins
 */
record PairTables(QueryRoots.TwoRoots pair, List<Join> joins) implements Tables {
    @Override
    public Set<TableReference> joined() {
        return Join.sources(joins);
    }

    /** Returns the conditions on the types of the rows that a join keeps; those on the others are in its ON. */
    @Override
    public List<SqlNode> filters() {
        return switch (pair.kind()) {
            case INNER, LEFT -> pair.first().filters();
            case RIGHT -> pair.second().filters();
            case FULL -> List.of();
        };
    }

    private List<SqlNode> joining() {
        List<SqlNode> on = new ArrayList<>(List.of(pair.on()));
        switch (pair.kind()) {
            case INNER, LEFT -> on.addAll(pair.second().filters());
            case RIGHT -> on.addAll(pair.first().filters());
            case FULL -> { }
        }
        return on;
    }

    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        StatementWriter on = out.part().chain(" AND ", joining());
        out.uses(on);
        boolean full = pair.kind() == JoinKind.FULL;
        Joins.writeTable(out, pair.first(), full);
        out.node(new Joins(pair.first(), joinsOf(pair.first())));
        StatementWriter beside = out.part().uses(out);
        beside.node(new Joins(pair.second(), joinsOf(pair.second())));
        if (full) {
            out.dialect().checkFullJoin();
        }
        out.text(pair.kind().keywords());
        if (beside.toString().isEmpty()) {
            Joins.writeTable(out, pair.second(), full);
        } else {
            Joins.writeTable(out.text("("), pair.second(), full);
            out.append(beside).text(")");
        }
        out.text(" ON ").append(on);
    }

    private List<Join> joinsOf(PathSource root) {
        List<Join> own = new ArrayList<>();
        for (Join join : joins) {
            if (join.source().base().equals(root)) {
                own.add(join);
            }
        }
        return own;
    }
}
