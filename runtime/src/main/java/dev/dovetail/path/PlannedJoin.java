package dev.dovetail.path;

import dev.dovetail.sql.StatementWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A join at its position in the FROM. {@link JoinPlanner} changes it until all joins are planned. */
final class PlannedJoin {
    final PathSource source;
    /** Steps from this source that its ON uses; they are joined in parentheses with it. */
    final Map<PathSource, PlannedJoin> within = new LinkedHashMap<>();
    JoinKind kind;
    /** Whether a row may lack the joined table. */
    boolean optional;
    /** The condition besides the foreign key, or null if there is none. */
    @Nullable StatementWriter on;

    PlannedJoin(PathSource source, JoinKind kind) {
        this.source = source;
        this.kind = kind;
        this.optional = kind.keepsBefore();
    }

    void become(JoinKind kind) {
        this.kind = kind;
        this.optional = kind.keepsBefore();
    }
}
