package dev.dovetail.path;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.Attribute;
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

    /** Returns whether {@code key}, of the foreign key of {@code relationship}, is null exactly if the reference is. */
    static boolean isNullAlone(RelationshipMapping relationship, Attribute key) {
        return relationship.key().length == 1 || isAlwaysThere(relationship)
                || key.isNullable() && !relationship.owner().isShared(key.index());
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
            writeTables(out, join, association, " ON ");
            write(out, join.within.values());
            out.text(") ON ");
            writeLink(out, source, association);
        } else if (association) {
            out.table(new Association(source)).text(" ON ");
            KeyJoin.writeNear(out, source);
            out.text(" JOIN ").table(source).text(" ON ");
            KeyJoin.writeFar(out, source);
        } else {
            writeTable(out, join);
            out.text(" ON ");
            KeyJoin.writeDirect(out, source);
        }
        writeConditions(out, join);
    }

    private static void writeConditions(StatementWriter out, PlannedJoin join) {
        SqlNode criterion = join.kind.keepsOwn() ? null : join.source.criterion();
        if (criterion != null) {
            out.text(" AND ").node(criterion);
        }
        if (join.on != null) {
            out.text(" AND ").append(join.on);
        }
    }

    /** Writes the table. A join that keeps its rows is of the rows of its type alone. */
    private static void writeTable(StatementWriter out, PlannedJoin join) {
        writeTable(out, join.source, join.kind.keepsOwn());
    }

    /** Writes a table; only its rows of the type of {@code source} if {@code kept}. */
    public static void writeTable(StatementWriter out, PathSource source, boolean kept) {
        if (kept && source.criterion() != null) {
            out.node(HierarchyColumns.rows(source.type())).text(" ").text(out.alias(source));
        } else {
            out.table(source);
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
            writeTable(out, join);
        } else {
            out.text("(");
            writeTable(out, join);
            write(out, join.within.values());
            out.text(")");
        }
        out.text(" ON ");
        KeyJoin.writeFar(out, source);
        writeConditions(out, join);
    }

    private static void writeTables(StatementWriter out, PlannedJoin join, boolean association, String on) {
        PathSource source = join.source;
        if (association) {
            out.table(new Association(source)).text(" JOIN ").table(source).text(on);
            KeyJoin.writeFar(out, source);
        } else {
            writeTable(out, join);
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
