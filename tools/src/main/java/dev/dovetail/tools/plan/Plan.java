package dev.dovetail.tools.plan;

import java.util.List;

/**
 * The entities of a database.
 *
 * @param entities the entities, by the names of their tables
 * @param enums the enums in files of their own
 * @param findings what is not mapped, or in another way
 */
public record Plan(List<EntityPlan> entities, List<EnumPlan> enums, List<Finding> findings) {
    /** Copies the lists. */
    public Plan {
        entities = List.copyOf(entities);
        enums = List.copyOf(enums);
        findings = List.copyOf(findings);
    }
}
