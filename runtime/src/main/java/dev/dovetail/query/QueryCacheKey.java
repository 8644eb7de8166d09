package dev.dovetail.query;

import dev.dovetail.compiled.PlanCache;
import dev.dovetail.compiled.SelectPlan;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.fetch.FetchOptions;
import dev.dovetail.fetch.FetchPlan;
import dev.dovetail.path.Join;
import dev.dovetail.sql.SqlCacheKey;
import java.util.List;

/** Builds the cache key of a query for entities: everything that decides its SQL. */
final class QueryCacheKey {
    private QueryCacheKey() {}

    /** Returns the compiled query, from the cache if possible. */
    static <E> SelectPlan<E> compiled(QuerySpec<E> query, PlanCache plans, Dialect dialect) {
        SqlCacheKey cacheKey = new SqlCacheKey(dialect);
        note(query, cacheKey);
        return plans.entities(cacheKey, () -> new QueryCompiler<>(query, dialect).entities());
    }

    private static void note(QuerySpec<?> query, SqlCacheKey cacheKey) {
        cacheKey.alias(query.root().source());
        for (Join join : query.joins()) {
            cacheKey.alias(join.source());
            cacheKey.piece(join.kind());
            if (join.on() != null) {
                cacheKey.node(join.on());
            }
        }
        cacheKey.end();
        each(query.where(), cacheKey);
        each(query.orderBy(), cacheKey);
        for (RelationshipPlan<?, ?> plan : query.plans()) {
            note(plan.plan(), cacheKey);
        }
        cacheKey.end();
        each(query.only(), cacheKey);
        cacheKey.piece(query.lock());
        if (query.goesOn()) {
            cacheKey.piece(Boolean.TRUE);
        }
        if (query.isPaged()) {
            cacheKey.dialect().writePage(cacheKey, query.limit(), query.offset());
        }
    }

    private static void each(List<? extends SqlNode> nodes, SqlCacheKey cacheKey) {
        for (int i = 0; i < nodes.size(); i++) {
            cacheKey.node(nodes.get(i));
        }
        cacheKey.end();
    }

    private static void note(FetchPlan plan, SqlCacheKey cacheKey) {
        if (!plan.options().equals(FetchOptions.DEFAULT)) {
            // The plan has conditions with values, so the compiled query cannot be shared.
            cacheKey.unknown();
        }
        cacheKey.piece(plan.path()).piece(plan.strategy());
        for (FetchPlan nested : plan.nested()) {
            note(nested, cacheKey);
        }
        cacheKey.end();
    }
}
