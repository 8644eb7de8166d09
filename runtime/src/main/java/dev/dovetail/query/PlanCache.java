package dev.dovetail.query;

import dev.dovetail.sql.Dialect;
import dev.dovetail.sql.SqlShape;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The compiled queries of a database, by shape: a query that differs from an earlier one in its values alone is that
 * one with other values. Corresponds to SQLAlchemy's cache of compiled statements.
 */
public final class PlanCache {
    /** A program has some hundred queries; one that makes shapes without end must not fill the memory with them. */
    static final int LIMIT = 1_000;
    /** What all plans may weigh, in about as many bytes. */
    static final long MOST_WEIGHT = 8_000_000;
    /** A statement that is longer has a list of so many values that writing it is the least of its work. */
    private static final long MOST_WEIGHT_OF_ONE = 64_000;

    private final Map<SqlShape, SelectPlan<?>> plans = new ConcurrentHashMap<>();
    private final AtomicLong weight = new AtomicLong();

    /** Makes an empty cache. */
    public PlanCache() {}

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
            keep(shape.key(), plan.binding(List.of()));
        }
        return plan;
    }

    private void keep(SqlShape shape, SelectPlan<?> plan) {
        long added = plan.statement().text().length() + 4L * shape.size();
        if (added > MOST_WEIGHT_OF_ONE) {
            return;
        }
        if (plans.size() >= LIMIT || weight.get() + added > MOST_WEIGHT) {
            plans.clear();
            weight.set(0);
        }
        if (plans.put(shape, plan) == null) {
            weight.addAndGet(added);
        }
    }

    long weight() {
        return weight.get();
    }

    int size() {
        return plans.size();
    }
}
