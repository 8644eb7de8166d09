package dev.dovetail.fetch;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Order;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.Join;
import dev.dovetail.path.PathSource;
import dev.dovetail.path.RowColumns;
import dev.dovetail.path.SortTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Assigns the columns of a row to the attributes of a root and its joined targets. */
public final class RowLayout {
    private final Set<PathSource> restricted;
    private final List<SqlNode> columns = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private final List<SqlNode> orderBy = new ArrayList<>();
    private final int first;
    private final List<FetchNode> nodes;

    /**
     * Creates a layout.
     *
     * @param root the root
     * @param first the first column of the root's attributes
     * @param attributes the attributes of the root in the row
     * @param fetches the nodes of the relationships to load
     * @param restricted the sources that the query joins with its own condition; a fetch needs another join of them
     */
    public RowLayout(PathSource root, int first,
            List<Attribute> attributes, List<FetchNode> fetches, Set<PathSource> restricted) {
        this.first = first;
        this.restricted = restricted;
        add(root, attributes);
        this.nodes = place(root, fetches);
    }

    private void add(PathSource source, List<Attribute> attributes) {
        columns.addAll(RowColumns.of(source, attributes));
    }

    private List<FetchNode> place(PathSource parent, List<FetchNode> fetches) {
        List<FetchNode> placed = new ArrayList<>(fetches.size());
        for (FetchNode node : fetches) {
            if (!node.isJoined()) {
                placed.add(node);
                continue;
            }
            RelationshipMapping relationship = node.relationship();
            PathSource source = node.options().source();
            if (source == null) {
                PathSource owner = parent.as(node.of());
                source = owner.step(relationship);
                if (relationship.kind().isToMany() || restricted.contains(source)) {
                    source = owner.joined(relationship);
                }
                joins.add(new Join(source, null, null));
            }
            int column = first + columns.size();
            add(source, source.type().rowAttributes());
            orderBy.addAll(order(source, relationship));
            placed.add(node.with(node.strategy(), column, place(source, node.children())));
        }
        return List.copyOf(placed);
    }

    /** Returns the order that the mapping defines for a collection. */
    public static List<SqlNode> order(PathSource source, RelationshipMapping relationship) {
        List<SqlNode> terms = new ArrayList<>();
        for (Order order : relationship.orderBy()) {
            EntityMapping<?> type = source.type();
            Attribute attribute = type.attribute(order.attribute());
            if (attribute == null) {
                throw new IllegalStateException(relationship + " is ordered by \"" + order.attribute() + "\", which "
                        + type.name() + " does not have.");
            }
            terms.add(new SortTerm(source.column(attribute), attribute.type(),
                    order.descending(), null));
        }
        return terms;
    }

    /** Returns the columns, in order. */
    public List<SqlNode> columns() {
        return columns;
    }

    /** Returns the joins of the fetched relationships. */
    public List<Join> joins() {
        return joins;
    }

    /** Returns the orders of joined collections, outer ones first. */
    public List<SqlNode> orderBy() {
        return orderBy;
    }

    /** Returns the nodes, with their columns. */
    public List<FetchNode> nodes() {
        return nodes;
    }
}
