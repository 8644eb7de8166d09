package dev.dovetail.tools.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The options of the user that decide how tables become entities.
 *
 * @param schemaType the simple name of the schema that the processor generates, which no entity can have
 * @param checkEnums whether {@code CHECK (... IN (...))} becomes an enum
 * @param keys the columns that identify the rows of views and of tables without a key, by the name of the table
 * @param triggers what triggers make
 * @param kept the names in files of an earlier run
 */
public record PlanOptions(String schemaType, boolean checkEnums, Map<String, List<String>> keys, Triggers triggers,
        KeptNames kept) {
    /**
     * The columns that triggers set, as {@code table.column}.
     *
     * @param inserted before each insert
     * @param updated before each update
     */
    public record Triggers(Set<String> inserted, Set<String> updated) {
        /** No triggers. */
        public static final Triggers NONE = new Triggers(Set.of(), Set.of());
    }
}
