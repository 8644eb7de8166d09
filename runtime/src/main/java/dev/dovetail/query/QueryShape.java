package dev.dovetail.query;

import dev.dovetail.compiled.PlanCache;
import dev.dovetail.compiled.SelectPlan;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.fetch.FetchPlan;
import dev.dovetail.fetch.Manner;
import dev.dovetail.path.Join;
import dev.dovetail.sql.SqlShape;
import java.util.List;

/** Notes what decides the statement of a query for entities. */
final class QueryShape {
    private QueryShape() {}

    /** Returns the compiled query, from the cache if possible. */
    static <E> SelectPlan<E> compiled(QuerySpec<E> query, PlanCache plans, Dialect dialect) {
        SqlShape shape = new SqlShape(dialect);
        note(query, shape);
        return plans.entities(shape, () -> new QueryCompiler<>(query, dialect).entities());
    }

    private static void note(QuerySpec<?> query, SqlShape shape) {
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
            note(plan.plan(), shape);
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

    private static void note(FetchPlan plan, SqlShape shape) {
        if (!plan.manner().equals(Manner.PLAIN)) {
            // Its conditions have values that the plan keeps for the statements that load it.
            shape.unknown();
        }
        shape.piece(plan.path()).piece(plan.strategy());
        for (FetchPlan nested : plan.nested()) {
            note(nested, shape);
        }
        shape.end();
    }
}
