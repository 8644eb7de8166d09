package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlShape;
import dev.dovetail.sql.Value;
import java.util.List;

/** Notes what decides the statement of a query for entities. */
final class QueryShape {
    private QueryShape() {}

    static void note(QuerySpec<?> query, SqlShape shape) {
        shape.alias(query.root().source());
        for (Join join : query.joins()) {
            shape.alias(join.source());
            shape.piece(join.kind());
            if (join.on() != null) {
                shape.node(join.on());
            }
        }
        shape.end();
        each(query.where(), shape);
        each(query.orderBy(), shape);
        for (RelationshipPlan<?, ?> plan : query.plans()) {
            note(plan, shape);
        }
        shape.end();
        each(query.only(), shape);
        shape.piece(query.lock());
        if (query.goesOn()) {
            shape.piece(Boolean.TRUE);
        }
        if (query.isPaged()) {
            shape.dialect().writePage(shape, query.limit(), query.offset());
        }
    }

    private static void each(List<? extends SqlNode> nodes, SqlShape shape) {
        for (int i = 0; i < nodes.size(); i++) {
            shape.node(nodes.get(i));
        }
        shape.end();
    }

    private static void note(RelationshipPlan<?, ?> plan, SqlShape shape) {
        if (!plan.manner().equals(Manner.PLAIN)) {
            // Its conditions have values that the plan keeps for the statements that load it.
            shape.unknown();
        }
        shape.piece(plan.path()).piece(plan.strategy());
        for (RelationshipPlan<?, ?> nested : plan.nested()) {
            note(nested, shape);
        }
        shape.end();
    }

    /**
     * Whether the statement binds each value of the query once and in the order of the shape, so that those of another
     * query can take their places. Some values are made anew for each writing, and are known by being equal to no
     * other.
     */
    static boolean isInOrder(List<Value> noted, List<Value> bound) {
        boolean inOrder = noted.size() == bound.size();
        for (int i = 0; inOrder && i < noted.size(); i++) {
            Value value = noted.get(i);
            inOrder = value == bound.get(i) || value.equals(bound.get(i))
                    && noted.indexOf(value) == noted.lastIndexOf(value);
        }
        return inOrder;
    }
}
