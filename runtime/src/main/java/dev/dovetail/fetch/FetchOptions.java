package dev.dovetail.fetch;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.path.PathSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of a fetch plan besides its strategy: filter, order, limit, joined source and recursion depth.
 *
 * @param where the conditions that targets must meet
 * @param orderBy the order of the targets, before that of the mapping
 * @param limit the maximum number of targets of each owner; negative for no limit
 * @param source the join of the query that has the targets; null if they are selected separately
 * @param depth the number of levels of a recursive relationship; 0 for all, negative if it is not recursive
 */
public record FetchOptions(List<? extends SqlNode> where, List<? extends SqlNode> orderBy, long limit,
        @Nullable PathSource source, int depth) {
    /** The default options. */
    public static final FetchOptions DEFAULT = new FetchOptions(List.of(), List.of(), -1, null, -1);

    /** Returns whether collections are loaded as partial collections. */
    public boolean isPartial() {
        return !where.isEmpty() || limit >= 0 || source != null;
    }

    /** Returns whether the targets are loaded by a {@link FilteredSelect}. */
    public boolean isSelective() {
        return !where.isEmpty() || limit >= 0 || !orderBy.isEmpty();
    }

    /** Returns whether the relationship is loaded over several levels. */
    public boolean isRecursive() {
        return depth >= 0;
    }

    /** Returns these options with another condition. */
    public FetchOptions where(SqlNode condition) {
        return new FetchOptions(plus(where, condition), orderBy, limit, source, depth);
    }

    /** Returns these options with another term of the order. */
    public FetchOptions orderBy(SqlNode term) {
        return new FetchOptions(where, plus(orderBy, term), limit, source, depth);
    }

    private static List<SqlNode> plus(List<? extends SqlNode> nodes, SqlNode node) {
        List<SqlNode> more = new ArrayList<>(nodes);
        more.add(node);
        return more;
    }

    /** Returns these options with a limit for each owner. */
    public FetchOptions limit(long limit) {
        return new FetchOptions(where, orderBy, limit, source, depth);
    }

    /** Returns options that take the targets from a join of the query. */
    public static FetchOptions of(PathSource source) {
        return new FetchOptions(List.of(), List.of(), -1, source, -1);
    }

    /** Returns options that load {@code depth} levels; 0 for all. */
    public static FetchOptions recursive(int depth) {
        return new FetchOptions(List.of(), List.of(), -1, null, depth);
    }
}
