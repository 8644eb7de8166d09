package dev.dovetail.processor.model;

/**
 * A warning that code about an entity provokes through no fault of its own.
 *
 * @param category the category of {@code -Xlint}: {@code deprecation}, {@code rawtypes}
 * @param type the simple name of the type that brings it about wherever it is named; empty for what only the code that
 *     implements the entity does
 */
public record LintWarning(String category, String type) {}
