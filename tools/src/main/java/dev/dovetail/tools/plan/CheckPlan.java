package dev.dovetail.tools.plan;

/**
 * A check.
 *
 * @param condition the condition in SQL
 * @param name the name of the constraint; empty if Dovetail may derive it
 */
public record CheckPlan(String condition, String name) {}
