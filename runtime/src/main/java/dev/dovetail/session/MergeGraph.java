package dev.dovetail.session;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.MergedValues;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entities of one merge, found level by level from the given one. Sends no SQL and changes nothing. */
final class MergeGraph {
    private static final IdentityList NONE = new IdentityList();

    private final UnitOfWork work;
    private final Map<Tracked, MergeNode> known = new IdentityHashMap<>();
    private final List<MergeNode> nodes = new ArrayList<>();
    private final Deque<MergeNode> open = new ArrayDeque<>();

    MergeGraph(UnitOfWork work) {
        this.work = work;
    }

    /**
     * Collects {@code root} and what it reaches through relationships with {@code Cascade.MERGE}. Through other
     * relationships, collects only the added and removed targets.
     */
    MergeNode collect(Tracked root) {
        MergeNode first = copied(root);
        while (!open.isEmpty()) {
            MergeNode node = open.remove();
            for (RelationshipMapping relationship : node.given().$type().sides()) {
                if (!relationship.isViewOnly()) {
                    follow(node.given(), relationship);
                }
            }
        }
        return first;
    }

    /**
     * Returns whether {@code given} belongs to the session. Returns false for an entity with an identifier that only a
     * cascade of a flush has added, because the merge decides which row it stands for.
     */
    static boolean isOwn(Tracked given, UnitOfWork work) {
        return UnitOfWork.of(given) == work
                && (!work.reached().contains(given) || MergedValues.key(given, work.source().dialect()) == null);
    }

    /** Returns all nodes in the order in which they were reached. */
    List<MergeNode> nodes() {
        return nodes;
    }

    /** Returns the session's entity for {@code given}, or null if it was removed and has no row. */
    @Nullable Tracked own(Tracked given) {
        MergeNode node = known.get(given);
        return node == null ? null : node.own();
    }

    private void follow(Tracked given, RelationshipMapping relationship) {
        boolean cascades = relationship.cascades(Cascade.MERGE);
        if (relationship.kind().isToMany()) {
            CollectionState members = CollectionState.ifPresent(given, relationship);
            if (members != null) {
                for (Tracked member : cascades ? shown(members) : linked(given, members)) {
                    reach(member, cascades);
                }
                for (Tracked member : removed(given, members)) {
                    node(member);
                }
            }
        } else if (given.$get(relationship.index()) instanceof Tracked target
                && (MergedValues.isSet(given, relationship) || cascades
                        && ObjectTracking.isLoaded(given, relationship.index()))) {
            reach(target, cascades);
        }
    }

    /** Returns the members of a collection as far as they are in memory. */
    static IdentityList shown(CollectionState members) {
        return members.isLoaded() ? members.items() : members.added();
    }

    /** Returns the members that were added to a collection. */
    static IdentityList linked(Tracked given, CollectionState members) {
        return UnitOfWork.hasRow(given) ? members.added() : shown(members);
    }

    /** Returns the members that were removed from a collection. */
    static IdentityList removed(Tracked given, CollectionState members) {
        return UnitOfWork.hasRow(given) ? members.removed() : NONE;
    }

    private void reach(Tracked target, boolean cascades) {
        if (cascades) {
            copied(target);
        } else {
            node(target).needed();
        }
    }

    private MergeNode copied(Tracked given) {
        MergeNode node = node(given);
        if (!node.isCopied() && node.own() == null) {
            node.copied();
            open.add(node);
        }
        return node;
    }

    private MergeNode node(Tracked given) {
        MergeNode node = known.get(given);
        if (node == null) {
            node = new MergeNode(given, work.source().dialect());
            if (isOwn(given, work)) {
                node.own(given);
            }
            known.put(given, node);
            nodes.add(node);
        }
        return node;
    }
}
