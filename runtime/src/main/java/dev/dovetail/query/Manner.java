package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of a relationship besides the strategy.
 *
 * @param where the conditions on targets, all of which must hold
 * @param orderBy the order of the targets, before that of the mapping
 * @param limit how many targets of each object; negative for all
 * @param source the join of the query that has the targets; null where they are selected for the plan
 * @param depth how many steps the relationship is followed in one statement; 0 for all there are, negative for one
 */
public record Manner(List<? extends SqlNode> where, List<? extends OrderTerm<?>> orderBy, long limit,
        @Nullable Source source, int depth) {
    /** Nothing. */
    public static final Manner PLAIN = new Manner(List.of(), List.of(), -1, null, -1);

    /** Whether a collection that is loaded so may lack members. */
    public boolean isPartial() {
        return !where.isEmpty() || limit >= 0 || source != null;
    }

    /** Whether the targets are selected by a statement of their own making. */
    public boolean isSelective() {
        return !where.isEmpty() || limit >= 0 || !orderBy.isEmpty();
    }

    /** Whether the relationship is followed over several steps. */
    public boolean isRecursive() {
        return depth >= 0;
    }

    Manner where(SqlNode condition) {
        return new Manner(QuerySpec.<SqlNode>plus(List.copyOf(where), condition), orderBy, limit, source, depth);
    }

    Manner orderBy(OrderTerm<?> term) {
        return new Manner(where, QuerySpec.<OrderTerm<?>>plus(List.copyOf(orderBy), term), limit, source, depth);
    }

    Manner limit(long limit) {
        return new Manner(where, orderBy, limit, source, depth);
    }

    static Manner of(Source source) {
        return new Manner(List.of(), List.of(), -1, source, -1);
    }

    static Manner recursive(int depth) {
        return new Manner(List.of(), List.of(), -1, null, depth);
    }
}
