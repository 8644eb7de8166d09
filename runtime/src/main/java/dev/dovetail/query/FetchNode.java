package dev.dovetail.query;

import dev.dovetail.annotation.Fetch;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import java.util.List;

/**
 * How a relationship is loaded for the objects of a result, and what follows for its targets. A relationship without
 * a node is loaded lazily.
 *
 * @param relationship the relationship
 * @param strategy the way; lazy only where something is said about the targets
 * @param column where a joined target's attributes begin in the row, in order of declaration; 0 unless joined
 * @param children the same for the target's relationships; those below a joined node that are joined as well stand in
 *     the same row, those below another way are laid out by the {@link KeyedSelect} that loads it
 * @param manner what a plan says besides
 */
public record FetchNode(Relationship relationship, Fetch strategy, int column, List<FetchNode> children,
        Manner manner) {
    /** A node without anything special. */
    public FetchNode(Relationship relationship, Fetch strategy, int column, List<FetchNode> children) {
        this(relationship, strategy, column, children, Manner.PLAIN);
    }

    /** What the mapping says of a type, where no query says otherwise. */
    public static List<FetchNode> defaults(EntityType<?> type) {
        return new FetchTree(type).nodes();
    }

    /** Whether the target stands in the same row. */
    public boolean isJoined() {
        return strategy == Fetch.JOINED;
    }

    /** Whether a joined collection among {@code nodes} makes several rows of one. */
    static boolean multiply(List<FetchNode> nodes) {
        for (FetchNode node : nodes) {
            if (node.isJoined() && (node.relationship.kind().isToMany() || multiply(node.children))) {
                return true;
            }
        }
        return false;
    }
}
