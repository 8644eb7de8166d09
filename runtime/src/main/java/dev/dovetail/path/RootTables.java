package dev.dovetail.path;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.sql.TableReference;
import dev.dovetail.sql.Tables;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The FROM clause of a query with one root.
 *
 * @param root the root
 * @param derived the SELECT that replaces the table of the root; null for the table itself
 * @param joins the explicit joins
 */
public record RootTables(PathSource root, @Nullable SqlNode derived, List<Join> joins) implements Tables {
    @Override
    public Set<TableReference> joined() {
        return Join.sources(joins);
    }

    @Override
    public List<SqlNode> filters() {
        return derived == null && !Join.keepOthers(joins) ? root.filters() : List.of();
    }

    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        if (derived == null) {
            Joins.writeTable(out, root, Join.keepOthers(joins));
        } else {
            out.text("(").append(apart(out, derived)).text(") ").text(out.alias(root));
        }
        new Joins(root, joins).writeTo(out);
    }

    /** Writes a derived table. The table references that it uses are joined within it only. */
    private static StatementWriter apart(StatementWriter out, SqlNode derived) {
        return out.part().node(derived).sealed();
    }
}
