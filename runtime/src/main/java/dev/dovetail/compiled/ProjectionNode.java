package dev.dovetail.compiled;

import dev.dovetail.fetch.FetchNode;
import dev.dovetail.generated.EntityMapping;
import java.util.List;

/** Where a thing that a query gives stands in a row. */
public sealed interface ProjectionNode {
    /**
     * The value of an expression.
     *
     * @param reader reads the value
     * @param column its column
     */
    record ValueNode(ValueReader reader, int column) implements ProjectionNode {}

    /**
     * An entity.
     *
     * @param type its type
     * @param column where its attributes begin, in declaration order
     * @param fetches what is loaded with it by further statements
     */
    record EntityNode(EntityMapping<?> type, int column, List<FetchNode> fetches) implements ProjectionNode {}

    /**
     * What is made of several parts.
     *
     * @param parts the parts
     * @param maker what makes it
     */
    record CompositeNode(List<ProjectionNode> parts, Maker<?> maker) implements ProjectionNode {}

    /**
     * A list, which comes by a further statement.
     *
     * @param select the statement
     * @param column where the key begins by which a row's list is found
     */
    record ListNode(NestedListSelect select, int column) implements ProjectionNode {}
}
