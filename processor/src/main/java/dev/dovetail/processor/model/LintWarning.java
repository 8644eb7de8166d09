package dev.dovetail.processor.model;

/**
 * A warning of {@code -Xlint} about generated code that the declarations of the application cause.
 *
 * @param category the category of {@code -Xlint}: {@code deprecation}, {@code rawtypes}
 * @param type the simple name of the type whose use causes the warning; empty if only the implementation of the entity
 * causes it
 */
public record LintWarning(String category, String type) {}
