package dev.dovetail.query;

import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.PathSource;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.Infix;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.sql.Text;
import dev.dovetail.sql.VersionTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of a bulk update that concerns one table.
 *
 * @param table the table
 * @param assignments the assignments to its columns
 * @param counted the version in the table, which counts the update; null if there is none, or it is assigned
 */
record UpdatedTable(PathSource table, List<Assignment> assignments, @Nullable Attribute counted) {
    /** Returns the UPDATE of {@code rows}. */
    BoundSql write(RowsToChange rows, Dialect dialect) {
        boolean readsChanges = readsChanges(dialect);
        boolean isDirect = dialect.readsChangedTable()
                || assignments.stream().allMatch(each -> isDirect(each, rows, dialect));
        if (!isDirect || readsChanges && !dialect.assignsAtOnce()) {
            return new DerivedUpdate(table, assignments, counted).write(rows, dialect);
        }
        StatementWriter out = rows.writer(new StatementWriter(dialect))
                .text(readsChanges ? dialect.assigning() : "")
                .text("UPDATE ").table(table.table()).text(" SET ");
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            out.text(i == 0 ? "" : ", ").identifier(assignment.attribute().column()).text(" = ");
            rows.writeValue(out, assignment.value());
        }
        if (counted != null) {
            out.text(assignments.isEmpty() ? "" : ", ");
            writeCount(out, table, counted);
        }
        rows.writeTo(out);
        return out.toBoundSql();
    }

    private static boolean isDirect(Assignment assignment, RowsToChange rows, Dialect dialect) {
        return assignment.value() instanceof Constant || rows.isDirect(assignment.value(), dialect);
    }

    /** Changes the version, so that a session that holds the row notices. */
    static void writeCount(StatementWriter out, PathSource table, Attribute version) {
        Dialect dialect = out.dialect();
        out.identifier(version.column()).text(" = ").node(VersionTimes.isTime(version.type())
                ? new Constant(new VersionTimes(dialect).first(version.type(), version.digits()), version.type())
                : new Infix(new ColumnOf(table, version.column()), "+", new Text("1")));
    }

    /** Returns whether a value uses a column that the update has set before it. */
    private boolean readsChanges(Dialect dialect) {
        boolean inOrder = !dialect.assigning().isEmpty() || !dialect.assignsAtOnce();
        for (int i = 1; i < assignments.size() && inOrder; i++) {
            Assignment assignment = assignments.get(i);
            if (!(assignment.value() instanceof Constant)
                    && isRead(assignments.subList(0, i), text(dialect, assignment), dialect)) {
                return true;
            }
        }
        return false;
    }

    private static String text(Dialect dialect, Assignment assignment) {
        return new StatementWriter(dialect).joining(Set.of()).node(assignment.value()).toString();
    }

    private static boolean isRead(List<Assignment> assignments, String text, Dialect dialect) {
        for (Assignment assignment : assignments) {
            if (text.contains("." + dialect.identifiers().quoted(assignment.attribute().column()))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether {@code text}, which has no statement before it, reads a column that this update changes. */
    boolean isReadBy(String text, Dialect dialect) {
        return isRead(assignments, text, dialect)
                || counted != null && text.contains("." + dialect.identifiers().quoted(counted.column()));
    }

    /** Returns whether a value of this update reads a column that {@code other} changes. */
    boolean reads(UpdatedTable other, Dialect dialect) {
        List<String> texts = new ArrayList<>();
        assignments.forEach(assignment -> texts.add(text(dialect, assignment)));
        return other.isReadBy(String.join(" ", texts), dialect);
    }
}
