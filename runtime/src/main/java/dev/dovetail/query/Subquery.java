package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.path.Association;
import dev.dovetail.path.Joins;
import dev.dovetail.path.KeyJoin;
import dev.dovetail.path.PathSource;
import dev.dovetail.sql.Filtered;
import dev.dovetail.sql.Select;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.sql.TableReference;
import dev.dovetail.sql.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT of the targets of a relationship, correlated with the row of the outer query.
 *
 * @param what the selected expression
 * @param some the targets
 * @param condition the condition that targets must meet; null for all
 */
record Subquery(String what, PathSource some, @Nullable SqlNode condition) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        List<SqlNode> where = new ArrayList<>();
        where.add(new Link(some));
        if (condition != null) {
            where.add(condition);
        }
        out.text("(").node(Select.of(List.of(new Text(what)), new TargetTables(some), where)).text(")");
    }

    /** The join condition between a target and the outer row. */
    private record Link(PathSource some) implements SqlNode {
        @Override
        public void writeTo(SqlWriter to) {
            StatementWriter out = StatementWriter.of(to);
            if (KeyJoin.hasAssociation(some)) {
                KeyJoin.writeNear(out, some);
            } else {
                KeyJoin.writeDirect(out, some);
            }
        }
    }

    /**
     * The tables of the targets and of their joins. For a many-to-many, the target is joined to the association table
     * only if it is used.
     */
    private record TargetTables(PathSource some) implements Filtered {
        @Override
        public List<SqlNode> filters() {
            return some.filters();
        }

        @Override
        public void writeTo(SqlWriter to) {
            StatementWriter out = StatementWriter.of(to);
            if (KeyJoin.hasAssociation(some)) {
                out.table(new Association(some));
                if (needsTarget(out)) {
                    out.text(" JOIN ").table(some).text(" ON ");
                    KeyJoin.writeFar(out, some);
                }
            } else {
                out.table(some);
            }
            new Joins(some, List.of()).writeTo(out);
        }

        private boolean needsTarget(StatementWriter out) {
            for (TableReference reference : out.used()) {
                if (reference instanceof PathSource source && source.base().equals(some)) {
                    return true;
                }
            }
            return false;
        }
    }
}
