package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import java.util.Set;

/**
 * An annotation of another library that the application may expect Dovetail to read.
 *
 * @param packageName the package of the annotation
 * @param name its simple name
 * @param property the method or field that has it; empty if the type has it
 * @param values the names of the elements with explicit values
 * @param origin its place in the source
 */
public record LookAlike(String packageName, String name, String property, Set<String> values, Origin origin) {}
