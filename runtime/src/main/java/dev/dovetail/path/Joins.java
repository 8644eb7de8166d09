package dev.dovetail.path;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.sql.StatementWriter;
import java.util.Collection;
import java.util.List;

/**
 * Writes the joins of one FROM, which {@link JoinPlanner} plans.
 *
 * @param base the table that the paths begin with
 * @param wanted the explicit joins
 */
public record Joins(PathSource base, List<Join> wanted) implements SqlNode {
    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        write(out, JoinPlanner.plan(base, wanted, out));
    }

    /** Returns whether each owner has a target. */
    public static boolean isAlwaysThere(RelationshipMapping relationship) {
        if (!relationship.kind().holdsKey()) {
            return false;
        }
        for (int key : relationship.key()) {
            if (relationship.owner().attribute(key).isNullable()) {
                return false;
            }
        }
        return true;
    }

    private static void write(StatementWriter out, Collection<PlannedJoin> joins) {
        for (PlannedJoin join : joins) {
            write(out, join);
        }
    }

    private static void write(StatementWriter out, PlannedJoin join) {
        PathSource source = join.source;
        boolean association = KeyJoin.hasAssociation(source);
        boolean nested = !join.within.isEmpty() || association && join.kind != JoinKind.INNER;
        if (join.kind == JoinKind.FULL) {
            out.dialect().checkFullJoin();
        }
        if (association && join.kind.keepsOwn()) {
            writeKeepingTargets(out, join);
            return;
        }
        out.text(join.kind.keywords());
        if (nested) {
            // The parentheses keep rows that the inner conditions reject from returning as rows without a match.
            out.text("(");
            writeTables(out, source, association, " ON ");
            write(out, join.within.values());
            out.text(") ON ");
            writeLink(out, source, association);
        } else if (association) {
            out.table(new Association(source)).text(" ON ");
            KeyJoin.writeNear(out, source);
            out.text(" JOIN ").table(source).text(" ON ");
            KeyJoin.writeFar(out, source);
        } else {
            out.table(source).text(" ON ");
            KeyJoin.writeDirect(out, source);
        }
        if (join.on != null) {
            out.text(" AND ").append(join.on);
        }
    }

    /**
     * Writes a right or full join over an association table. The association rows are joined to the earlier tables
     * first, so that a target without any of them appears once.
     */
    private static void writeKeepingTargets(StatementWriter out, PlannedJoin join) {
        PathSource source = join.source;
        if (join.kind == JoinKind.FULL && join.on != null) {
            throw new IllegalStateException("fullJoin(" + source
                    + ", ...) over an association table cannot have a condition"
                    + " of its own: filter with where(...), or unite two queries.");
        }
        out.text(join.kind == JoinKind.FULL ? " LEFT JOIN " : " JOIN ").table(new Association(source)).text(" ON ");
        KeyJoin.writeNear(out, source);
        out.text(join.kind.keywords());
        if (join.within.isEmpty()) {
            out.table(source);
        } else {
            out.text("(").table(source);
            write(out, join.within.values());
            out.text(")");
        }
        out.text(" ON ");
        KeyJoin.writeFar(out, source);
        if (join.on != null) {
            out.text(" AND ").append(join.on);
        }
    }

    private static void writeTables(StatementWriter out, PathSource source, boolean association, String on) {
        if (association) {
            out.table(new Association(source)).text(" JOIN ").table(source).text(on);
            KeyJoin.writeFar(out, source);
        } else {
            out.table(source);
        }
    }

    private static void writeLink(StatementWriter out, PathSource source, boolean association) {
        if (association) {
            KeyJoin.writeNear(out, source);
        } else {
            KeyJoin.writeDirect(out, source);
        }
    }
}
