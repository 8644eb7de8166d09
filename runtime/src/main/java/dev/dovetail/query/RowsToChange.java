package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.PathSource;
import dev.dovetail.path.RootTables;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.Select;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.sql.TableReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rows that an update or a delete changes. Their table has no alias, since not every database allows one there;
 * what needs a join is asked in a subquery for the keys.
 */
final class RowsToChange {
    private final PathSource root;
    private final List<? extends SqlNode> where;

    RowsToChange(PathSource root, List<? extends SqlNode> where) {
        this.root = root;
        this.where = where;
    }

    /** A writer in which the root is known by its table's name. */
    StatementWriter writer(StatementWriter blank) {
        return blank.nameByTable(root).joining(Set.of());
    }

    /** Writes the WHERE. */
    void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        if (where.isEmpty()) {
            return;
        }
        out.text(" WHERE ");
        if (isOwn(new StatementWriter(out.dialect()).joining(Set.of()).list(" AND ", where))) {
            out.chain(" AND ", where);
        } else {
            out.node(new KeyOf(root, where));
        }
    }

    /** Writes a value that a row is given. */
    void writeValue(StatementWriter out, SqlNode value) {
        if (isOwn(new StatementWriter(out.dialect()).joining(Set.of()).node(value))) {
            out.node(value);
        } else {
            out.text("(").append(select(out, root, value, List.of(new SameRow(root, out.alias(root))))).text(")");
        }
    }

    /** The keys of the rows, as a statement of its own. */
    Select keys() {
        return Select.of(ids(root), new RootTables(root, null, List.of()), where);
    }

    private boolean isOwn(StatementWriter written) {
        // Not every database takes WITH before an update; each takes it in a subquery.
        if (written.hasCommonTables()) {
            return false;
        }
        for (TableReference reference : written.used()) {
            if (reference instanceof PathSource source && !source.equals(root) && source.base().equals(root)) {
                return false;
            }
        }
        return true;
    }

    private static List<SqlNode> ids(PathSource root) {
        List<SqlNode> ids = new ArrayList<>();
        for (Attribute id : root.type().ids()) {
            ids.add(new ColumnOf(root, id.column()));
        }
        return ids;
    }

    private static StatementWriter select(StatementWriter out, PathSource root, SqlNode column,
            List<? extends SqlNode> where) {
        StatementWriter apart = out.apart();
        apart.alias(root);
        return apart.withCommonTables(Select.of(List.of(column), new RootTables(root, null, List.of()), where))
                .sealed();
    }

    /** The row is one of those that the conditions find over joins. */
    private record KeyOf(PathSource root, List<? extends SqlNode> where) implements SqlNode {
        @Override
        public void writeTo(SqlWriter to) {
            StatementWriter out = StatementWriter.of(to);
            List<SqlNode> ids = ids(root);
            if (ids.size() == 1) {
                out.node(ids.get(0)).text(" IN (").append(select(out, root, ids.get(0), where)).text(")");
            } else {
                List<SqlNode> all = new ArrayList<>(where);
                all.add(new SameRow(root, out.alias(root)));
                out.text("EXISTS (").append(select(out, root, ids.get(0), all)).text(")");
            }
        }
    }

    /** The row within a subquery is that of the statement, which is known there by its table's name. */
    private record SameRow(PathSource root, String outer) implements SqlNode {
        @Override
        public void writeTo(SqlWriter to) {
            StatementWriter out = StatementWriter.of(to);
            List<Attribute> ids = root.type().ids();
            for (int i = 0; i < ids.size(); i++) {
                out.text(i == 0 ? "" : " AND ").column(root, ids.get(i).column()).text(" = " + outer + ".")
                        .identifier(ids.get(i).column());
            }
        }
    }
}
