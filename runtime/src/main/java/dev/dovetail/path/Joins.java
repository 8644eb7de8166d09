package dev.dovetail.path;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.sql.TableReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The joins of one FROM: the explicit ones, and one for each further step of the paths in the statement. The join of a
 * further step is inner if its foreign key is never null and its parent is always present, and a left join otherwise,
 * so that it removes no row.
 */
public final class Joins implements SqlNode {
    private final PathSource base;
    private final List<Join> wanted;
    private final Map<PathSource, Placed> placed = new LinkedHashMap<>();
    private boolean baseIsOptional;

    /** A join at its position in the FROM. */
    private static final class Placed {
        final PathSource source;
        JoinKind kind;
        /** Whether a row may lack the joined table. */
        boolean optional;
        @Nullable StatementWriter on;
        /** Steps from this source that its ON uses; they are joined in parentheses with it. */
        final Map<PathSource, Placed> within = new LinkedHashMap<>();

        Placed(PathSource source, JoinKind kind) {
            this.source = source;
            be(kind);
        }

        void be(JoinKind kind) {
            this.kind = kind;
            this.optional = kind.keepsBefore();
        }
    }

    public Joins(PathSource base, List<Join> wanted) {
        this.base = base;
        this.wanted = wanted;
    }

    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        placed.clear();
        baseIsOptional = false;
        for (Join join : wanted) {
            place(join, out);
        }
        for (TableReference reference : out.used().toArray(new TableReference[0])) {
            if (reference instanceof PathSource source && source.base().equals(base)) {
                ensure(source, placed);
            }
        }
        write(out, placed);
    }

    private void place(Join join, StatementWriter out) {
        PathSource source = join.source();
        ensure(source.parent(), placed);
        StatementWriter on = null;
        List<PathSource> within = new ArrayList<>();
        if (join.on() != null) {
            on = out.part().node(join.on());
            for (TableReference reference : on.used()) {
                if (reference instanceof PathSource used && used.base().equals(base) && !used.equals(source)) {
                    if (used.isBelow(source)) {
                        within.add(used);
                    } else {
                        ensure(used, placed);
                    }
                }
            }
        }
        Placed known = placed.get(source);
        if (known == null) {
            known = new Placed(source, join.kind() != null ? join.kind() : implied(source));
            placed.put(source, known);
        } else if (join.kind() != null) {
            known.be(join.kind());
        }
        if (known.kind.keepsOwn()) {
            loosen(known);
        }
        if (on != null) {
            known.on = on;
        }
        for (PathSource used : within) {
            ensure(used, known.within, source);
        }
        if (join.kind() == JoinKind.INNER) {
            // A row without the parent has no match either.
            for (PathSource above = source.parent(); !above.equals(base); above = above.parent()) {
                Placed parent = placed.get(above);
                if (parent != null) {
                    tighten(parent);
                }
            }
        }
    }

    /** Marks earlier tables as optional: a right or full join gives rows without them. */
    private void loosen(Placed join) {
        baseIsOptional = true;
        for (Placed before : placed.values()) {
            before.optional |= before != join;
        }
    }

    private static void tighten(Placed join) {
        if (join.kind == JoinKind.LEFT) {
            join.be(JoinKind.INNER);
        }
    }

    private void ensure(PathSource source, Map<PathSource, Placed> into) {
        ensure(source, into, base);
    }

    private void ensure(PathSource source, Map<PathSource, Placed> into, PathSource top) {
        if (source.equals(top) || find(source) != null) {
            return;
        }
        if (source.isEach()) {
            throw new IllegalStateException(source + " leads to many rows. Join the path that each() gave before using"
                    + " its columns: query.join(path), or ask any(...), none(...) or count() instead.");
        }
        ensure(source.parent(), into, top);
        into.put(source, new Placed(source, implied(source)));
    }

    private @Nullable Placed find(PathSource source) {
        Placed known = placed.get(source);
        if (known != null) {
            return known;
        }
        for (Placed other : placed.values()) {
            Placed inside = other.within.get(source);
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private JoinKind implied(PathSource source) {
        return isImpliedInner(source) ? JoinKind.INNER : JoinKind.LEFT;
    }

    private boolean isImpliedInner(PathSource source) {
        if (!isAlwaysThere(source.relationship())) {
            return false;
        }
        Placed parent = find(source.parent());
        return parent == null ? !baseIsOptional : !parent.optional;
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

    private static void write(StatementWriter out, Map<PathSource, Placed> joins) {
        for (Placed join : joins.values()) {
            write(out, join);
        }
    }

    private static void write(StatementWriter out, Placed join) {
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
            // In parentheses: a row that the inner conditions reject must not return as one without a match.
            out.text("(");
            writeTables(out, source, association, " ON ");
            write(out, join.within);
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
    private static void writeKeepingTargets(StatementWriter out, Placed join) {
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
            write(out, join.within);
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
