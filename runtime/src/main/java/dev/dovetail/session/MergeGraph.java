package dev.dovetail.session;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.track.Given;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.Members;
import dev.dovetail.track.Tracking;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects that one merge is about, level by level from the given one. Sends no SQL, and changes nothing. */
final class MergeGraph {
    private static final IdentityList NONE = new IdentityList();

    private final UnitOfWork work;
    private final Map<Tracked, MergeNode> known = new IdentityHashMap<>();
    private final List<MergeNode> nodes = new ArrayList<>();
    private final Deque<MergeNode> open = new ArrayDeque<>();

    MergeGraph(UnitOfWork work) {
        this.work = work;
    }

    /** Finds what {@code root} reaches by relationships that cascade merges; of others, what was linked or removed. */
    MergeNode collect(Tracked root) {
        MergeNode first = copied(root);
        while (!open.isEmpty()) {
            MergeNode node = open.remove();
            for (Relationship relationship : node.given().$type().relationships()) {
                if (!relationship.isViewOnly()) {
                    follow(node.given(), relationship);
                }
            }
        }
        return first;
    }

    /**
     * Whether an object belongs to the session. Of one with a key that nobody has added, but that a flush has found, a
     * merge decides what it is.
     */
    static boolean isOwn(Tracked given, UnitOfWork work) {
        return UnitOfWork.of(given) == work
                && (!work.reached().contains(given) || Given.key(given, work.source().dialect()) == null);
    }

    /** All objects, in the order in which they were reached. */
    List<MergeNode> nodes() {
        return nodes;
    }

    /** The session's own object for one of the graph; null for one that was removed and is gone. */
    @Nullable Tracked own(Tracked given) {
        MergeNode node = known.get(given);
        return node == null ? null : node.own();
    }

    private void follow(Tracked given, Relationship relationship) {
        boolean cascades = relationship.cascades(Cascade.MERGE);
        if (relationship.kind().isToMany()) {
            Members members = Members.ifPresent(given, relationship);
            if (members != null) {
                for (Tracked member : cascades ? shown(members) : linked(given, members)) {
                    reach(member, cascades);
                }
                for (Tracked member : removed(given, members)) {
                    node(member);
                }
            }
        } else if (given.$get(relationship.index()) instanceof Tracked target
                && (Given.isSet(given, relationship) || cascades && Tracking.isLoaded(given, relationship.index()))) {
            reach(target, cascades);
        }
    }

    /** All that a collection shows. */
    static IdentityList shown(Members members) {
        return members.isLoaded() ? members.items() : members.added();
    }

    /** What was added to a collection. */
    static IdentityList linked(Tracked given, Members members) {
        return UnitOfWork.hasRow(given) ? members.added() : shown(members);
    }

    /** What was removed from a collection. */
    static IdentityList removed(Tracked given, Members members) {
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
