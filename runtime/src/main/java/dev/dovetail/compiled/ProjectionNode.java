package dev.dovetail.compiled;

import dev.dovetail.fetch.FetchNode;
import dev.dovetail.generated.EntityMapping;
import java.util.List;

/** A node of the tree that maps the columns of a row to a projection. */
public sealed interface ProjectionNode {
    /**
     * The value of an expression.
     *
     * @param reader reads the value
     * @param column the column
     */
    record ValueNode(ValueReader reader, int column) implements ProjectionNode {}

    /**
     * An entity.
     *
     * @param type the entity type
     * @param column the first column of its attributes, in declaration order
     * @param fetches the nodes of the relationships that are loaded by separate SELECTs
     */
    record EntityNode(EntityMapping<?> type, int column, List<FetchNode> fetches) implements ProjectionNode {}

    /**
     * A value that is created from several nodes.
     *
     * @param parts the nodes
     * @param maker creates the value
     */
    record CompositeNode(List<ProjectionNode> parts, Maker<?> maker) implements ProjectionNode {}

    /**
     * A nested list, which is read by separate SELECTs.
     *
     * @param select the SELECT of the lists
     * @param column the first column of the key of the list
     */
    record ListNode(NestedListSelect select, int column) implements ProjectionNode {}
}
