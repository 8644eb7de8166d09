package dev.dovetail.compiled;

import dev.dovetail.dialect.Value;
import dev.dovetail.sql.SqlCacheKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Caches the compiled queries of a database. A query that differs from an earlier one only in its values reuses the
 * compiled SQL. Thread-safe. Corresponds to SQLAlchemy's cache of compiled statements.
 */
public final class PlanCache {
    /**
     * The maximum number of compiled queries, so that an application that creates endlessly many does not fill the
     * memory.
     */
    public static final int LIMIT = 1_000;
    /** The maximum weight of all compiled queries. The weight is about the size in bytes. */
    public static final long MOST_WEIGHT = 8_000_000;
    /**
     * The maximum weight of one. A larger statement has so many values that compiling it is a small part of its cost.
     */
    private static final long MOST_WEIGHT_OF_ONE = 64_000;

    private final Map<SqlCacheKey, SelectPlan<?>> plans = new ConcurrentHashMap<>();
    private final AtomicLong weight = new AtomicLong();

    /** Creates an empty cache. */
    public PlanCache() {}

    /**
     * Returns the compiled query of {@code cacheKey}, from the cache if possible.
     *
     * @param cacheKey the pieces that decide the SQL, and the values
     * @param compiled compiles the query
     */
    @SuppressWarnings("unchecked")
    public <E> SelectPlan<E> entities(SqlCacheKey cacheKey, Supplier<SelectPlan<E>> compiled) {
        if (!cacheKey.isKnown()) {
            return compiled.get();
        }
        SelectPlan<?> known = plans.get(cacheKey);
        if (known != null) {
            // The cache key includes the root and its type.
            return ((SelectPlan<E>) known).binding(cacheKey.values());
        }
        SelectPlan<E> plan = compiled.get();
        if (isInOrder(cacheKey.values(), plan.statement().values())) {
            keep(cacheKey.key(), plan.binding(List.of()));
        }
        return plan;
    }

    /**
     * Returns whether the statement binds each value of the query once and in the order of the cache key, so that the
     * values of another query can replace them. Values that are created again for each writing are compared by
     * equality, and must be distinct.
     */
    private static boolean isInOrder(List<Value> noted, List<Value> bound) {
        boolean inOrder = noted.size() == bound.size();
        for (int i = 0; inOrder && i < noted.size(); i++) {
            Value value = noted.get(i);
            inOrder = value == bound.get(i) || value.equals(bound.get(i))
                    && noted.indexOf(value) == noted.lastIndexOf(value);
        }
        return inOrder;
    }

    private void keep(SqlCacheKey cacheKey, SelectPlan<?> plan) {
        long added = plan.statement().text().length() + 4L * cacheKey.size();
        if (added > MOST_WEIGHT_OF_ONE) {
            return;
        }
        if (plans.size() >= LIMIT || weight.get() + added > MOST_WEIGHT) {
            plans.clear();
            weight.set(0);
        }
        if (plans.put(cacheKey, plan) == null) {
            weight.addAndGet(added);
        }
    }

    /** Returns the weight of all compiled queries. */
    public long weight() {
        return weight.get();
    }

    /** Returns the number of compiled queries. */
    public int size() {
        return plans.size();
    }
}
