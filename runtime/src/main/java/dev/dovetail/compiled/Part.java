package dev.dovetail.compiled;

import dev.dovetail.fetch.FetchNode;
import dev.dovetail.generated.EntityMapping;
import java.util.List;

/** Where a thing that a query gives stands in a row. */
public sealed interface Part {
    /**
     * The value of an expression.
     *
     * @param reader reads the value
     * @param column its column
     */
    record Value(ValueReader reader, int column) implements Part {}

    /**
     * An entity.
     *
     * @param type its type
     * @param column where its attributes begin, in declaration order
     * @param fetches what is loaded with it by further statements
     */
    record Entity(EntityMapping<?> type, int column, List<FetchNode> fetches) implements Part {}

    /**
     * What is made of several parts.
     *
     * @param parts the parts
     * @param maker what makes it
     */
    record Made(List<Part> parts, Maker<?> maker) implements Part {}

    /**
     * A list, which comes by a further statement.
     *
     * @param select the statement
     * @param column where the key begins by which a row's list is found
     */
    record Listed(ListedSelect select, int column) implements Part {}
}
