package dev.dovetail.query;

import dev.dovetail.sql.Occurrence;
import dev.dovetail.sql.SqlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A join that a query asks for.
 *
 * @param source what is joined
 * @param kind which rows without a match are kept; null to decide by the key
 * @param on what must hold besides the equality of keys; null for nothing
 */
record Join(Source source, @Nullable JoinKind kind, @Nullable SqlNode on) {
    /** What the joins bring in. */
    static Set<Occurrence> sources(List<Join> joins) {
        if (joins.isEmpty()) {
            return Set.of();
        }
        Set<Occurrence> sources = new HashSet<>();
        for (Join join : joins) {
            sources.add(join.source());
        }
        return sources;
    }
}
