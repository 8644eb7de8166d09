package dev.dovetail.catalog;

import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds constraints and indexes by name. An engine that shards appends the table to the names that pass through it, so
 * that the database has {@code uq_tags_name_tags} where the model has {@code uq_tags_name}.
 */
final class PartNames {
    /** The length at which PostgreSQL, H2 and the others cut names, at the earliest. */
    private static final int SHORTEST_LIMIT = 63;

    private PartNames() {}

    /** Returns whether {@code actual} is {@code name}, or {@code name} with the table after it. */
    static boolean areEqual(String name, TableName table, String actual, Identifiers identifiers) {
        return identifiers.key(name).equals(identifiers.key(actual)) || isAppended(name, table, actual, identifiers);
    }

    private static boolean isAppended(String name, TableName table, String actual, Identifiers identifiers) {
        String appended = identifiers.key(name + "_" + table.name());
        String stored = identifiers.key(actual);
        return appended.equals(stored) || stored.length() >= SHORTEST_LIMIT && appended.startsWith(stored);
    }

    /**
     * Removes and returns the part named {@code name}, or else the part named with the table after it, or null if there
     * is neither.
     */
    static <P> @Nullable P take(List<P> parts, String name, TableName table, Function<P, String> names,
            Identifiers identifiers) {
        for (boolean exactly : new boolean[] {true, false}) {
            for (Iterator<P> each = parts.iterator(); each.hasNext();) {
                P part = each.next();
                String actual = names.apply(part);
                if (exactly ? identifiers.key(name).equals(identifiers.key(actual))
                        : isAppended(name, table, actual, identifiers)) {
                    each.remove();
                    return part;
                }
            }
        }
        return null;
    }
}
