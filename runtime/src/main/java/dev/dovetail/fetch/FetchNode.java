package dev.dovetail.fetch;

import dev.dovetail.annotation.Fetch;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import java.util.List;

/**
 * How a relationship is loaded with a result, and how the relationships of its targets are loaded. A relationship
 * without a node is loaded lazily.
 *
 * @param relationship the relationship
 * @param of the type of the objects whose relationship is loaded: the owner, or a type below it
 * @param strategy the loading strategy; {@code LAZY} only if the node has children
 * @param column the first column of a joined target's attributes, in declaration order; 0 unless joined
 * @param children the nodes of the target's relationships; joined children of a joined node are in the same row, and
 *     those of another node are laid out by its {@link KeyedSelect}
 * @param options the other options of the fetch plan
 */
public record FetchNode(RelationshipMapping relationship, EntityMapping<?> of, Fetch strategy, int column,
        List<FetchNode> children, FetchOptions options) {
    /** Creates a node with default options. */
    public FetchNode(RelationshipMapping relationship, Fetch strategy, int column, List<FetchNode> children) {
        this(relationship, relationship.owner(), strategy, column, children, FetchOptions.DEFAULT);
    }

    /** Returns this node with another strategy and column, and other children. */
    public FetchNode with(Fetch strategy, int column, List<FetchNode> children) {
        return new FetchNode(relationship, of, strategy, column, children, options);
    }

    /** Returns whether the relationship of {@code object} is loaded. */
    public boolean appliesTo(Tracked object) {
        return of.hierarchy() == null || object.$type().isA(of);
    }

    /** Returns the nodes that the mapping of {@code type} defines, for use without fetch plans. */
    public static List<FetchNode> defaults(EntityMapping<?> type) {
        return new FetchTree(type).nodes();
    }

    /** Returns whether the target is in the same row. */
    public boolean isJoined() {
        return strategy == Fetch.JOINED;
    }

    /** Returns whether {@code nodes} join a collection, so that a root may take several rows. */
    public static boolean multiply(List<FetchNode> nodes) {
        for (FetchNode node : nodes) {
            if (node.isJoined() && (node.relationship.kind().isToMany() || multiply(node.children))) {
                return true;
            }
        }
        return false;
    }
}
