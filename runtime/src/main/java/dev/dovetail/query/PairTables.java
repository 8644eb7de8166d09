package dev.dovetail.query;

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

    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        StatementWriter on = out.part().node(pair.on());
        out.uses(on);
        out.table(pair.first()).node(new Joins(pair.first(), joinsOf(pair.first())));
        StatementWriter beside = out.part().uses(out);
        beside.node(new Joins(pair.second(), joinsOf(pair.second())));
        if (pair.kind() == JoinKind.FULL) {
            out.dialect().checkFullJoin();
        }
        out.text(pair.kind().keywords());
        if (beside.toString().isEmpty()) {
            out.table(pair.second());
        } else {
            out.text("(").table(pair.second()).append(beside).text(")");
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
