package dev.dovetail.tools.plan;

import java.util.Map;

/**
 * An enum.
 *
 * @param name the name of the type
 * @param nested whether it is declared within the entity
 * @param sqlType the enum type of the database; empty if the column has none of its own
 * @param constants the constants, with the labels of the database
 */
public record EnumPlan(String name, boolean nested, String sqlType, Map<String, String> constants) {}
