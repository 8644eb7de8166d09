package dev.dovetail.tools.plan;

import java.util.List;

/**
 * An index, or a unique constraint.
 *
 * @param properties the properties, in order
 * @param unique whether it is unique
 * @param name the name; empty if Dovetail derives it
 */
public record IndexPlan(List<String> properties, boolean unique, String name) {
    /** Copies the list. */
    public IndexPlan {
        properties = List.copyOf(properties);
    }
}
