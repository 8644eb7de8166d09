package dev.dovetail.session;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.load.Loader;
import dev.dovetail.track.DatabaseEqualKeys;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.MergedValues;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the session's entity for each entity of a graph. Never flushes. Looks up new entities among those that the next
 * flush gives the identifier, then all in the identity map, then in the database with batched SELECTs for each type.
 */
final class MergeTargets {
    private final UnitOfWork work;
    private final Loader loader;
    private final PendingKeys pendingKeys;

    MergeTargets(UnitOfWork work, Loader loader, PendingKeys pendingKeys) {
        this.work = work;
        this.loader = loader;
        this.pendingKeys = pendingKeys;
    }

    /** Finds the session's entities and assigns them to {@code nodes}. */
    void find(List<MergeNode> nodes) {
        Map<EntityMapping<?>, Map<Object, List<MergeNode>>> types = new LinkedHashMap<>();
        for (MergeNode node : nodes) {
            Object key = node.key();
            if (node.own() == null && key != null) {
                types.computeIfAbsent(node.given().$type().root(), none -> new LinkedHashMap<>())
                        .computeIfAbsent(key, none -> new ArrayList<>(1))
                        .add(node);
            }
        }
        types.forEach(this::find);
        MergeRekeys.find(nodes, work.source().dialect());
        nodes.forEach(MergeTargets::checkType);
    }

    /** Throws an exception if the row of the given entity belongs to another type of its hierarchy. */
    private static void checkType(MergeNode node) {
        Tracked own = node.own();
        if (own != null && own.$type() != node.given().$type()) {
            String type = node.given().$type().name();
            throw new IllegalArgumentException(type + "#" + node.key() + " cannot be merged: the row with this"
                    + " identifier is a " + own.$type().name() + ". Delete that one and call session.flush() first, or"
                    + " give the " + type + " another identifier. Nothing was changed.");
        }
    }

    private void find(EntityMapping<?> type, Map<Object, List<MergeNode>> byKey) {
        List<Object> unread = new ArrayList<>();
        // Keeps the entities in memory, because the identity map refers to them weakly.
        Map<Object, Tracked> found = new LinkedHashMap<>();
        Map<Object, Tracked> takers = new HashMap<>(0);
        byKey.forEach((key, nodes) -> {
            Tracked known = work.find(type, key);
            Tracked next = coming(type, key, known, nodes);
            if (next != null) {
                take(nodes, next);
                if (UnitOfWork.hasRow(next)) {
                    takers.put(key, next);
                } else if (known == null || work.deleting().contains(known)) {
                    known = next;
                }
            }
            if (known != null) {
                found.put(key, known);
            }
            boolean incomplete = known != null && !Loader.isComplete(known) && UnitOfWork.hasRow(known)
                    && !work.deleting().contains(known);
            if ((known == null || incomplete) && !nodes.isEmpty()) {
                unread.add(key);
            }
        });
        Map<Object, Tracked> byOwnKey = new HashMap<>();
        for (Tracked row : loader.findAll(type, unread)) {
            Object own = EntityKeys.stored(row);
            if (own != null) {
                byOwnKey.put(own, row);
            }
        }
        DatabaseEqualKeys<Tracked> loose = new DatabaseEqualKeys<>(byOwnKey);
        for (Object key : unread) {
            Tracked row = work.find(type, key);
            // The database may treat identifiers as equal that are not equal in Java.
            row = row == null ? loose.find(key) : row;
            row = row == null ? takers.get(key) : row;
            if (row != null) {
                found.put(key, row);
            }
        }
        byKey.forEach((key, nodes) -> assign(nodes, found.get(key)));
    }

    /**
     * Returns the entity that the next flush gives the identifier {@code key}, if {@code known} does not keep it, or
     * null.
     */
    private @Nullable Tracked coming(EntityMapping<?> type, Object key, @Nullable Tracked known,
            List<MergeNode> nodes) {
        boolean free = known == null || work.deleting().contains(known)
                || MergedValues.leavesKey(known, work.source().dialect());
        Tracked next = free ? pendingKeys.find(type, key) : null;
        return next == null || isGiven(next, nodes) ? null : next;
    }

    /** Assigns {@code taker} to the new entities, and removes them from {@code nodes}. */
    private void take(List<MergeNode> nodes, Tracked taker) {
        if (!nodes.stream().allMatch(MergeNode::hasRow)
                && (!UnitOfWork.hasRow(taker) || Loader.isComplete(taker) || loader.read(taker))) {
            nodes.removeIf(node -> {
                if (!node.hasRow()) {
                    node.own(taker);
                }
                return !node.hasRow();
            });
        }
    }

    /** Returns whether {@code known} is the given entity itself, which a flush has added before the merge. */
    private static boolean isGiven(Tracked known, List<MergeNode> nodes) {
        return nodes.stream().anyMatch(node -> node.given() == known);
    }

    private void assign(List<MergeNode> nodes, @Nullable Tracked own) {
        if (own == null || work.deleting().contains(own)) {
            return;
        }
        if (!Loader.isComplete(own) && UnitOfWork.hasRow(own)) {
            if (own.$type().version() != null) {
                return; // The row is gone, so the version check reports it.
            }
            loader.attributes(own);
        }
        boolean free = leavesKey(own, nodes);
        for (MergeNode node : nodes) {
            if (!free || node.hasRow()) {
                node.own(own);
            }
        }
    }

    /**
     * Returns whether the row of {@code own} gives up its identifier to a new entity of the session or the graph. The
     * two stand for different rows then.
     */
    private boolean leavesKey(Tracked own, List<MergeNode> nodes) {
        if (nodes.stream().allMatch(MergeNode::hasRow)) {
            return false;
        }
        Dialect dialect = work.source().dialect();
        return MergedValues.leavesKey(own, dialect)
                || nodes.stream()
                .anyMatch(node -> node.isKeyWritten() && MergedValues.leavesKey(node.given(), dialect));
    }
}
