package dev.dovetail.session;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.load.Loader;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.Cascades;
import dev.dovetail.track.DetachedReferences;
import dev.dovetail.track.LoadBatch;
import dev.dovetail.track.MergedReferences;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Copies the values that were set on an entity to the session's entity for the same row, and follows relationships with
 * {@code Cascade.MERGE}. First collects and loads all it needs, without a change or a flush. Then copies.
 */
final class Merge {
    private final UnitOfWork work;
    private final Loader loader;
    private final PendingKeys pendingKeys;
    private final Map<EntityMapping<?>, Map<Object, Tracked>> made = new HashMap<>();

    Merge(UnitOfWork work, Loader loader, PendingKeys pendingKeys) {
        this.work = work;
        this.loader = loader;
        this.pendingKeys = pendingKeys;
    }

    /** Merges {@code given} and returns the session's entity. */
    Tracked merge(Tracked given) {
        if (MergeGraph.isOwn(given, work)) {
            work.reached().remove(given); // A merge has the same effect as add() here.
            return given;
        }
        MergeGraph graph = new MergeGraph(work);
        MergeNode root = graph.collect(given);
        new MergeTargets(work, loader, pendingKeys).find(graph.nodes());
        MergeVersions.check(graph.nodes());
        graph.nodes().forEach(Merge::checkReference);
        MergeCopy copy = new MergeCopy(graph);
        copy.load(loader);
        for (MergeNode node : graph.nodes()) {
            Tracked own = node.own();
            if (node.isCopied() && node.given() != own) {
                if (own != null && work.isDetached(node.given())) {
                    DetachedReferences.replace(node.given(), own, work);
                }
                MergedReferences.release(node.given(), work);
            }
        }
        for (MergeNode node : graph.nodes()) {
            if (node.own() == null && node.isCopied()) {
                make(node);
            }
        }
        work.merging(true);
        try {
            copy.copy();
        } finally {
            work.merging(false);
        }
        Tracked merged = root.own();
        return merged == null ? given : merged;
    }

    /** Throws an exception if there is no row that the given entity stands for. */
    private static void checkReference(MergeNode node) {
        if (node.own() == null && node.given().$attachment() == LoadBatch.REFERENCE) {
            throw new NotFoundException(node.given().$type().name(), Objects.requireNonNull(node.key()));
        }
    }

    private void make(MergeNode node) {
        Tracked given = node.given();
        EntityMapping<?> type = given.$type();
        Object key = node.key();
        Map<Object, Tracked> keyed = made.computeIfAbsent(type.root(), none -> new HashMap<>());
        Tracked known = key == null ? null : keyed.get(key);
        if (known != null) {
            node.own(known);
            return;
        }
        Tracked own = (Tracked) type.newInstance();
        for (Attribute id : type.ids()) {
            if (key != null && ObjectTracking.isLoaded(given, id.index())) {
                ObjectTracking.changing(own, id.index());
                own.$set(id.index(), given.$get(id.index()));
            }
        }
        Cascades.add(work, own);
        node.made(own);
        if (key != null) {
            keyed.put(key, own);
        }
    }
}
