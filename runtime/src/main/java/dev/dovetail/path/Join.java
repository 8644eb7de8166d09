package dev.dovetail.path;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.sql.TableReference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An explicit join of a query.
 *
 * @param source the joined table reference
 * @param kind the kind of join, or null to decide by the nullability of the foreign key
 * @param on the additional condition, or null if there is none
 */
public record Join(PathSource source, @Nullable JoinKind kind, @Nullable SqlNode on) {
    /** Returns whether one of {@code joins} gives rows without the table that they begin with. */
    static boolean keepOthers(List<Join> joins) {
        for (Join join : joins) {
            if (join.kind() != null && join.kind().keepsOwn()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the sources that {@code joins} join. */
    public static Set<TableReference> sources(List<Join> joins) {
        if (joins.isEmpty()) {
            return Set.of();
        }
        Set<TableReference> sources = new HashSet<>();
        for (Join join : joins) {
            sources.add(join.source());
        }
        return sources;
    }
}
