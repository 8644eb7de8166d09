package dev.dovetail.fetch;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Order;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.Join;
import dev.dovetail.path.PathSource;
import dev.dovetail.path.SortTerm;
import dev.dovetail.sql.ColumnOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides where the attributes of a root and of what is joined to it stand in a row. */
public final class RowLayout {
    private final Set<PathSource> restricted;
    private final List<SqlNode> columns = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private final List<SqlNode> orderBy = new ArrayList<>();
    private final int first;
    private final List<FetchNode> nodes;

    /**
     * Lays a row out.
     *
     * @param first the first column of the root's attributes
     * @param attributes the root's attributes that the row has
     * @param restricted sources that the query joins under a condition of its own, and which a fetch must not share
     */
    public RowLayout(PathSource root, int first,
            List<Attribute> attributes, List<FetchNode> fetches, Set<PathSource> restricted) {
        this.first = first;
        this.restricted = restricted;
        add(root, attributes);
        this.nodes = place(root, fetches);
    }

    private void add(PathSource source, List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            columns.add(new ColumnOf(source, attribute.column()));
        }
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
                source = parent.step(relationship);
                if (relationship.kind().isToMany() || restricted.contains(source)) {
                    source = parent.joined(relationship);
                }
                joins.add(new Join(source, null, null));
            }
            int column = first + columns.size();
            add(source, source.type().attributes());
            orderBy.addAll(order(source, relationship));
            placed.add(new FetchNode(relationship, node.strategy(), column, place(source, node.children()),
                    node.options()));
        }
        return List.copyOf(placed);
    }

    /** The order in which the mapping wants a collection. */
    public static List<SqlNode> order(PathSource source, RelationshipMapping relationship) {
        List<SqlNode> terms = new ArrayList<>();
        for (Order order : relationship.orderBy()) {
            EntityMapping<?> type = source.type();
            Attribute attribute = type.attribute(order.attribute());
            if (attribute == null) {
                throw new IllegalStateException(relationship + " is ordered by \"" + order.attribute() + "\", which "
                        + type.name() + " does not have.");
            }
            terms.add(new SortTerm(new ColumnOf(source, attribute.column()), attribute.type(),
                    order.descending(), null));
        }
        return terms;
    }

    /** The columns, in order. */
    public List<SqlNode> columns() {
        return columns;
    }

    /** The joins of what is fetched. */
    public List<Join> joins() {
        return joins;
    }

    /** The orders of joined collections, outer ones first. */
    public List<SqlNode> orderBy() {
        return orderBy;
    }

    /** The nodes, with their columns. */
    public List<FetchNode> nodes() {
        return nodes;
    }
}
