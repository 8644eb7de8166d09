package dev.dovetail.query;

import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.Named;
import dev.dovetail.path.PathSource;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.StatementWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An UPDATE whose values a derived table has read before. For MySQL, which assigns values from left to right and does
 * not let a subquery read the table that it changes: {@code UPDATE posts JOIN (SELECT p.id AS id_1, p.title AS value_1
 * FROM posts p) f ON f.id_1 = posts.id SET posts.subtitle = f.value_1}.
 *
 * @param table the table
 * @param assignments the assignments to its columns
 * @param counted the version in the table, which counts the update; null if there is none, or it is assigned
 */
record DerivedUpdate(PathSource table, List<Assignment> assignments, @Nullable Attribute counted) {
    private static final String ID = "id_";
    private static final String VALUE = "value_";

    BoundSql write(RowsToChange rows, Dialect dialect) {
        List<SqlNode> selected = new ArrayList<>();
        List<SqlNode> ids = RowsToChange.ids(rows.root());
        for (int i = 0; i < ids.size(); i++) {
            selected.add(new Named(ids.get(i), ID + (i + 1)));
        }
        for (int i = 0; i < assignments.size(); i++) {
            if (!(assignments.get(i).value() instanceof Constant)) {
                selected.add(new Named(assignments.get(i).value(), VALUE + (i + 1)));
            }
        }
        StatementWriter out = rows.writer(new StatementWriter(dialect));
        String former = out.newAlias("former");
        // Merged into the UPDATE, the derived table would read the changed table again.
        out.text("UPDATE /*+ NO_MERGE(" + former + ") */ ").table(table.table()).text(" JOIN (")
                .append(rows.selected(out, selected)).text(") " + former + " ON ");
        List<SqlNode> own = RowsToChange.ids(table);
        for (int i = 0; i < own.size(); i++) {
            out.text((i == 0 ? "" : " AND ") + former + "." + ID + (i + 1) + " = ").node(own.get(i));
        }
        out.text(" SET ");
        String prefix = dialect.identifiers().quoted(table.table().name()) + ".";
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            out.text((i == 0 ? "" : ", ") + prefix).identifier(assignment.attribute().column()).text(" = ");
            if (assignment.value() instanceof Constant) {
                out.node(assignment.value());
            } else {
                out.text(former + "." + VALUE + (i + 1));
            }
        }
        if (counted != null) {
            UpdatedTable.writeCount(out.text(", " + prefix), table, counted);
        }
        return out.toBoundSql();
    }
}
