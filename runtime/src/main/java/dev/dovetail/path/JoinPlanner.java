package dev.dovetail.path;

import dev.dovetail.sql.StatementWriter;
import dev.dovetail.sql.TableReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plans the joins of one FROM: the explicit ones, and one for each further step of the paths in the statement. The join
 * of a further step is inner if its foreign key is never null and its parent is always present, and a left join
 * otherwise, so that it removes no row.
 */
final class JoinPlanner {
    private final PathSource base;
    private final StatementWriter out;
    private final Map<PathSource, PlannedJoin> placed = new LinkedHashMap<>();
    private boolean baseIsOptional;

    private JoinPlanner(PathSource base, StatementWriter out) {
        this.base = base;
        this.out = out;
    }

    /** Returns the joins in their order: {@code wanted}, and those that the paths used in {@code out} need. */
    static Collection<PlannedJoin> plan(PathSource base, List<Join> wanted, StatementWriter out) {
        JoinPlanner planner = new JoinPlanner(base, out);
        for (Join join : wanted) {
            planner.place(join);
        }
        for (TableReference reference : out.used().toArray(new TableReference[0])) {
            if (reference instanceof PathSource source && source.base().equals(base)) {
                planner.ensure(source, planner.placed);
            }
        }
        return planner.placed.values();
    }

    private void place(Join join) {
        PathSource source = join.source();
        if (source.isVirtual()) {
            return;
        }
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
        PlannedJoin known = placed.get(source);
        if (known == null) {
            known = add(source, join.kind() != null ? join.kind() : implied(source), placed, base);
        } else if (join.kind() != null) {
            known.become(join.kind());
        }
        if (known.kind.keepsOwn()) {
            loosen(known);
        }
        if (on != null) {
            known.on = on;
        }
        for (PathSource used : within) {
            if (used.isLevel() && used.parent().equals(source)) {
                addLevel(used, known);
            } else {
                ensure(used, known.within, source);
            }
        }
        if (join.kind() == JoinKind.INNER) {
            // A row without the parent has no match either.
            for (PathSource above = source.parent(); !above.equals(base); above = above.parent()) {
                PlannedJoin parent = placed.get(above);
                if (parent != null) {
                    tighten(parent);
                }
            }
        }
    }

    /** Marks earlier tables as optional: a right or full join gives rows without them. */
    private void loosen(PlannedJoin join) {
        baseIsOptional = true;
        for (PlannedJoin before : placed.values()) {
            before.optional |= before != join;
        }
    }

    private static void tighten(PlannedJoin join) {
        if (join.kind == JoinKind.LEFT) {
            join.become(JoinKind.INNER);
        }
    }

    private void ensure(PathSource source, Map<PathSource, PlannedJoin> into) {
        ensure(source, into, base);
    }

    private void ensure(PathSource source, Map<PathSource, PlannedJoin> into, PathSource top) {
        if (source.equals(top) || find(source) != null) {
            return;
        }
        if (source.isEach()) {
            throw new IllegalStateException(source + " leads to many rows. Join the path that each() gave before using"
                    + " its columns: query.join(path), or ask any(...), none(...) or count() instead.");
        }
        ensure(source.parent(), into, top);
        if (!source.isVirtual()) {
            add(source, implied(source), into, top);
        }
    }

    /** Adds a join, after those of the other levels of its parent that have the key, and with those of its own. */
    private PlannedJoin add(PathSource source, JoinKind kind, Map<PathSource, PlannedJoin> into, PathSource top) {
        PlannedJoin join = new PlannedJoin(source, kind);
        List<PathSource> own = new ArrayList<>();
        for (PathSource level : levels(source)) {
            if (level.isBelow(source)) {
                own.add(level);
            } else {
                ensure(level, into, top);
            }
        }
        into.put(source, join);
        for (PathSource level : own) {
            addLevel(level, join);
        }
        return join;
    }

    /** Adds another level of the target of {@code join}, where it is always there. */
    private void addLevel(PathSource level, PlannedJoin join) {
        if (find(level) == null && !level.isVirtual()) {
            join.within.put(level, new PlannedJoin(level, level.isNarrowed() ? JoinKind.LEFT : JoinKind.INNER));
        }
    }

    /** Returns the other levels of a hierarchy whose columns the join condition of {@code source} uses. */
    private List<PathSource> levels(PathSource source) {
        if (source.isLevel() || source.type().hierarchy() == null && source.parent().type().hierarchy() == null) {
            return List.of();
        }
        StatementWriter link = out.part();
        KeyJoin.writeAll(link, source);
        List<PathSource> levels = new ArrayList<>();
        for (TableReference reference : link.used()) {
            if (reference instanceof PathSource used && used.isLevel() && used.base().equals(base)) {
                levels.add(used);
            }
        }
        return levels;
    }

    private @Nullable PlannedJoin find(PathSource source) {
        return find(source, placed);
    }

    private static @Nullable PlannedJoin find(PathSource source, Map<PathSource, PlannedJoin> joins) {
        PlannedJoin known = joins.get(source);
        if (known != null) {
            return known;
        }
        for (PlannedJoin other : joins.values()) {
            PlannedJoin inside = other.within.isEmpty() ? null : find(source, other.within);
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
        if (source.isLevel() ? source.isNarrowed() : !Joins.isAlwaysThere(source.relationship())) {
            return false;
        }
        if (source.parent().isVirtual()) {
            return false;
        }
        PlannedJoin parent = find(source.parent());
        return parent == null ? !baseIsOptional : !parent.optional;
    }
}
