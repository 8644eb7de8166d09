package dev.dovetail.query;

import dev.dovetail.sql.Dialect;
import dev.dovetail.sql.SqlShape;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The compiled queries of a database, by shape: a query that differs from an earlier one in its values alone is that one
 * with other values. Answers to SQLAlchemy's cache of compiled statements.
 */
public final class PlanCache {
    /** A program has some hundred queries; one that makes shapes without end must not fill the memory with them. */
    static final int LIMIT = 1_000;

    private final Map<SqlShape, SelectPlan<?>> plans = new ConcurrentHashMap<>();

    /** The compiled query. */
    @SuppressWarnings("unchecked")
    <E> SelectPlan<E> entities(QuerySpec<E> query, Dialect dialect) {
        SqlShape shape = new SqlShape(dialect);
        QueryShape.note(query, shape);
        if (!shape.isKnown()) {
            return new QueryCompiler<>(query, dialect).entities();
        }
        SelectPlan<?> known = plans.get(shape);
        if (known != null) {
            // The root and its type are part of the shape.
            return ((SelectPlan<E>) known).binding(shape.values());
        }
        SelectPlan<E> plan = new QueryCompiler<>(query, dialect).entities();
        if (QueryShape.isInOrder(shape.values(), plan.statement().values())) {
            if (plans.size() >= LIMIT) {
                plans.clear();
            }
            plans.put(shape.key(), plan.binding(List.of()));
        }
        return plan;
    }

    int size() {
        return plans.size();
    }
}
