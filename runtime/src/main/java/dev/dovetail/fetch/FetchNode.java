package dev.dovetail.fetch;

import dev.dovetail.annotation.Fetch;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import java.util.List;

/**
 * How a relationship is loaded with a result, and how the relationships of its targets are loaded. A relationship
 * without a node is loaded lazily.
 *
 * @param relationship the relationship
 * @param strategy the loading strategy; {@code LAZY} only if the node has children
 * @param column the first column of a joined target's attributes, in declaration order; 0 unless joined
 * @param children the nodes of the target's relationships; joined children of a joined node are in the same row, and
 *     those of another node are laid out by its {@link KeyedSelect}
 * @param options the other options of the fetch plan
 */
public record FetchNode(RelationshipMapping relationship, Fetch strategy, int column, List<FetchNode> children,
        FetchOptions options) {
    /** Creates a node with default options. */
    public FetchNode(RelationshipMapping relationship, Fetch strategy, int column, List<FetchNode> children) {
        this(relationship, strategy, column, children, FetchOptions.DEFAULT);
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
