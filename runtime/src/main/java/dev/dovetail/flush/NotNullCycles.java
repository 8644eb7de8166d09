package dev.dovetail.flush;

import dev.dovetail.error.FlushException;
import dev.dovetail.flush.RowWrite.Act;
import dev.dovetail.flush.RowWrite.Reason;
import dev.dovetail.flush.RowWrite.Wait;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.IdentityList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Breaks cycles of rows that refer to each other by keys that are NOT NULL: the database checks one of the keys at the
 * end of the flush. Draws the keys that must be known then.
 */
final class NotNullCycles {
    /** Finds the row of the flush that a row refers to. */
    interface Targets {
        @Nullable Tracked of(Tracked row, RelationshipMapping reference);
    }

    /**
     * A reference of a row to another row of its cycle.
     *
     * @param row the row
     * @param reference the reference
     * @param target the other row
     */
    record Edge(Tracked row, RelationshipMapping reference, Tracked target) {}

    private final DrawnKeys keys;
    private final Set<RelationshipMapping> deferred = new LinkedHashSet<>();

    NotNullCycles(DrawnKeys keys) {
        this.keys = keys;
    }

    /** Returns whether rows of {@code group} could refer to each other in a cycle by keys that are NOT NULL. */
    static boolean arePossible(List<EntityMapping<?>> group) {
        Map<EntityMapping<?>, List<EntityMapping<?>>> needed = new IdentityHashMap<>();
        for (EntityMapping<?> type : group) {
            for (RelationshipMapping reference : type.references()) {
                if (TypeOrder.holds(group, reference.target()) && !InsertPlanner.isNullable(reference)) {
                    needed.computeIfAbsent(type, none -> new ArrayList<>()).add(reference.target());
                }
            }
        }
        // Removes the types that need no other, until only cycles are left and what needs them.
        boolean removed = !needed.isEmpty();
        while (removed) {
            removed = needed.values().removeIf(targets -> targets.stream()
                    .noneMatch(target -> needed.keySet().stream().anyMatch(type -> type.isA(target))));
        }
        return !needed.isEmpty();
    }

    /** Returns whether the foreign key of {@code reference} is checked at the end of the flush. */
    boolean isDeferred(RelationshipMapping reference) {
        return deferred.contains(reference);
    }

    /** Returns whether the database can check the foreign key of {@code reference} at the end of the flush. */
    boolean canDefer(RelationshipMapping reference) {
        return reference.deferrable() != null && canDefer();
    }

    /** Returns whether the database can check foreign keys at the end of the flush. */
    boolean canDefer() {
        return !keys.dialect().deferring(List.of("x"), true).isEmpty();
    }

    /** Makes the database check the foreign key of {@code reference} at the end of the flush. */
    void defer(RelationshipMapping reference) {
        deferred.add(reference);
    }

    /** Returns whether the database can check all foreign keys with {@code attribute} at the end of the flush. */
    boolean canDefer(EntityMapping<?> type, Attribute attribute) {
        boolean isKey = false;
        for (RelationshipMapping reference : type.references()) {
            if (ForeignKeys.position(reference, attribute) >= 0) {
                isKey = true;
                if (!canDefer(reference)) {
                    return false;
                }
            }
        }
        return isKey;
    }

    /** Makes the database check the foreign keys with {@code attribute} at the end of the flush. */
    void defer(EntityMapping<?> type, Attribute attribute) {
        for (RelationshipMapping reference : type.references()) {
            if (ForeignKeys.position(reference, attribute) >= 0) {
                defer(reference);
            }
        }
    }

    /**
     * Removes the dependency {@code wait} of {@code write} if the database can check the foreign key at the end of the
     * flush. Returns whether this was possible.
     */
    boolean release(RowWrite write, Wait wait) {
        RelationshipMapping reference = wait.relationship();
        RowWrite first = wait.first();
        boolean isOwn = reference != null && first == write && !Levels.isDownward(reference);
        if (reference == null || !isOwn && !canDefer(reference)) {
            return false;
        }
        if (wait.reason() == Reason.REFERS && first.act() == Act.INSERT && !InsertPlanner.hasKey(first.row())) {
            if (!hasKey(first.row())) {
                return false;
            }
            draw(List.of(first.row()));
            first.columns().clear();
            first.columns().addAll(InsertPlanner.columns(first.row()));
        }
        if (!isOwn) {
            defer(reference);
        }
        write.waits().remove(wait);
        return true;
    }

    /** Returns whether {@code row} has a key, or can get one before its insert. */
    boolean hasKey(Tracked row) {
        return InsertPlanner.hasKey(row) || keys.canDraw(row.$type());
    }

    /** Gives keys to those of {@code rows} that have none. */
    void draw(Iterable<Tracked> rows) {
        Map<EntityMapping<?>, List<Tracked>> types = new IdentityHashMap<>();
        for (Tracked row : rows) {
            if (!InsertPlanner.hasKey(row)) {
                types.computeIfAbsent(row.$type(), none -> new ArrayList<>()).add(row);
            }
        }
        types.values().forEach(keys::draw);
    }

    /**
     * Breaks the cycles of {@code rows}, which are new.
     *
     * @throws FlushException if this is not possible
     */
    void insert(List<Tracked> rows, Targets targets) {
        for (List<Edge> open = open(rows, targets, true); !open.isEmpty(); open = open(rows, targets, true)) {
            List<Edge> cycle = cycle(open);
            if (!settle(cycle, open)) {
                throw CycleRefusal.ofNew(cycle, this);
            }
        }
    }

    private boolean settle(List<Edge> cycle, List<Edge> open) {
        for (Edge edge : cycle) {
            IdentityList named = new IdentityList();
            boolean haveKeys = true;
            for (Edge other : open) {
                boolean isOwn = edge.row() == edge.target() ? other.row() == other.target() : true;
                if (other.reference() == edge.reference() && isOwn) {
                    named.add(other.target());
                    haveKeys &= hasKey(other.target());
                }
            }
            boolean isSelf = edge.row() == edge.target() && !Levels.isDownward(edge.reference());
            if (haveKeys && (isSelf || canDefer(edge.reference()))) {
                draw(named);
                if (!isSelf) {
                    defer(edge.reference());
                }
                return true;
            }
        }
        return false;
    }

    /**
     * Breaks the cycles of {@code rows}, which are deleted.
     *
     * @throws FlushException if this is not possible
     */
    void delete(List<Tracked> rows, Targets targets) {
        for (List<Edge> open = open(rows, targets, false); !open.isEmpty(); open = open(rows, targets, false)) {
            List<Edge> cycle = cycle(open);
            RelationshipMapping chosen = null;
            for (Edge edge : cycle) {
                chosen = chosen == null && canDefer(edge.reference()) ? edge.reference() : chosen;
            }
            if (chosen == null) {
                throw CycleRefusal.ofDeleted(cycle, this);
            }
            defer(chosen);
        }
    }

    /** Returns the NOT NULL references of rows that are in a cycle or refer to one. */
    private List<Edge> open(List<Tracked> rows, Targets targets, boolean isNew) {
        Map<Tracked, Integer> waiting = new IdentityHashMap<>();
        Map<Tracked, List<Tracked>> followers = new IdentityHashMap<>();
        List<Edge> edges = new ArrayList<>();
        rows.forEach(row -> waiting.put(row, 0));
        for (Tracked row : rows) {
            for (RelationshipMapping reference : row.$type().references()) {
                Tracked target = InsertPlanner.isNullable(reference) ? null : targets.of(row, reference);
                boolean isFree = target == null
                        || (target == row && !Levels.isDownward(reference) || isDeferred(reference))
                        && (!isNew || InsertPlanner.hasKey(target));
                if (target != null && !isFree && waiting.containsKey(target)) {
                    edges.add(new Edge(row, reference, target));
                    waiting.merge(row, 1, Integer::sum);
                    followers.computeIfAbsent(target, none -> new ArrayList<>()).add(row);
                }
            }
        }
        Deque<Tracked> ready = new ArrayDeque<>();
        rows.stream().filter(row -> waiting.getOrDefault(row, 0) == 0).forEach(ready::add);
        for (Tracked row = ready.poll(); row != null; row = ready.poll()) {
            waiting.remove(row);
            for (Tracked follower : followers.getOrDefault(row, List.of())) {
                if (waiting.merge(follower, -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        edges.removeIf(edge -> !waiting.containsKey(edge.row()) || !waiting.containsKey(edge.target()));
        return edges;
    }

    private static List<Edge> cycle(List<Edge> open) {
        Map<Tracked, Edge> next = new IdentityHashMap<>();
        open.forEach(edge -> next.putIfAbsent(edge.row(), edge));
        List<Edge> path = new ArrayList<>();
        Map<Tracked, Integer> walked = new IdentityHashMap<>();
        Edge edge = open.get(0);
        while (walked.putIfAbsent(edge.row(), path.size()) == null) {
            path.add(edge);
            edge = next.getOrDefault(edge.target(), edge);
        }
        return path.subList(walked.getOrDefault(edge.row(), 0), path.size());
    }

    /** Adds the steps that defer the checks and end this. */
    void addTo(List<FlushStep> steps) {
        if (!deferred.isEmpty()) {
            steps.add(0, new FlushStep.DeferConstraints(List.copyOf(deferred), true));
            steps.add(new FlushStep.DeferConstraints(List.copyOf(deferred), false));
        }
    }
}
