package dev.dovetail.session;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.load.Loader;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.MergedValues;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Copies the set values of a merged graph to the session's entities: first attributes, then references, then
 * collections.
 */
final class MergeCopy {
    private final MergeGraph graph;
    private final List<MergeNode> copied = new ArrayList<>();

    MergeCopy(MergeGraph graph) {
        this.graph = graph;
        for (MergeNode node : graph.nodes()) {
            if (node.isCopied()) {
                copied.add(node);
            }
        }
    }

    /** Loads the collections of the session that will be compared, with one load for each relationship. */
    void load(Loader loader) {
        Map<RelationshipMapping, List<Tracked>> needed = new LinkedHashMap<>();
        for (MergeNode node : copied) {
            Tracked own = node.own();
            if (own == null || !UnitOfWork.hasRow(own)) {
                continue;
            }
            for (RelationshipMapping relationship : own.$type().collections()) {
                if (isChanged(node, relationship)) {
                    List<Tracked> owners = needed.computeIfAbsent(relationship, none -> new ArrayList<>());
                    owners.add(own);
                }
            }
        }
        needed.forEach((relationship, owners) -> loader.relationship(owners, relationship));
    }

    private static boolean isChanged(MergeNode node, RelationshipMapping relationship) {
        CollectionState members = relationship.isViewOnly() ? null
                : CollectionState.ifPresent(node.given(), relationship);
        return members != null && (!node.hasRow() && members.isSet()
                || !MergeGraph.linked(node.given(), members).isEmpty()
                || !MergeGraph.removed(node.given(), members).isEmpty());
    }

    /** Copies all values. */
    void copy() {
        each(MergeCopy::attributes);
        each(this::references);
        each((node, own) -> {
            for (RelationshipMapping relationship : own.$type().collections()) {
                collection(node, own, relationship);
            }
        });
    }

    private void each(BiConsumer<MergeNode, Tracked> step) {
        for (MergeNode node : copied) {
            Tracked own = node.own();
            if (own != null) {
                step.accept(node, own);
            }
        }
    }

    private static void attributes(MergeNode node, Tracked own) {
        Tracked given = node.given();
        for (Attribute attribute : given.$type().attributes()) {
            int index = attribute.index();
            boolean set = node.isMade() && node.hasRow()
                    ? ObjectTracking.isLoaded(given, index)
                    // A made entity with a whole identifier has it already.
                    : MergedValues.isSet(given, attribute)
                            && (!attribute.isId() || node.hasRow() || node.key() == null);
            if (set && !attribute.isVersion() && isWritten(attribute, own)
                    && (!ObjectTracking.isLoaded(own, index)
                            || !attribute.isSame(own.$get(index), given.$get(index)))) {
                ObjectTracking.changing(own, index);
                own.$set(index, given.$get(index));
            }
        }
    }

    /** Returns whether the statement that writes {@code own} writes the column. */
    private static boolean isWritten(Attribute attribute, Tracked own) {
        return UnitOfWork.hasRow(own) ? attribute.writes().updated() : attribute.writes().inserted();
    }

    private void references(MergeNode node, Tracked own) {
        Tracked given = node.given();
        for (RelationshipMapping relationship : given.$type().sides()) {
            if (relationship.kind().isToMany() || relationship.isViewOnly()) {
                continue;
            }
            boolean whole = node.isMade() && relationship.cascades(Cascade.MERGE)
                    && ObjectTracking.isLoaded(given, relationship.index());
            if (whole || MergedValues.isSet(given, relationship)) {
                Tracked target = (Tracked) given.$get(relationship.index());
                ObjectTracking.refer(own, relationship.index(), target == null ? null : graph.own(target));
            }
        }
    }

    private void collection(MergeNode node, Tracked own, RelationshipMapping relationship) {
        Tracked given = node.given();
        CollectionState members = relationship.isViewOnly() ? null : CollectionState.ifPresent(given, relationship);
        if (members == null) {
            return;
        }
        if (!node.hasRow() && members.isSet()) {
            ObjectTracking.replace(own, relationship.index(), List.of(own(members.items()).toArray()));
            return;
        }
        boolean whole = node.isMade() && relationship.cascades(Cascade.MERGE);
        IdentityList linked = own(whole ? MergeGraph.shown(members) : MergeGraph.linked(given, members));
        for (Tracked member : linked) {
            CollectionState.of(own, relationship).join(member);
        }
        for (Tracked member : own(MergeGraph.removed(given, members))) {
            // A new entity with the identifier of a removed one stands for the same row.
            if (!linked.contains(member)) {
                CollectionState.of(own, relationship).take(member);
            }
        }
    }

    private IdentityList own(IdentityList givens) {
        IdentityList owns = new IdentityList();
        for (Tracked given : givens) {
            Tracked own = graph.own(given);
            if (own != null) {
                owns.add(own);
            }
        }
        return owns;
    }
}
