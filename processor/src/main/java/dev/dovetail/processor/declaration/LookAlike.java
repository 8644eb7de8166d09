package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import java.util.Set;

/**
 * An annotation of another library that looks as if Dovetail would read it.
 *
 * @param packageName where it comes from
 * @param name its simple name
 * @param property the property that has it; empty for the type
 * @param values the names of the values that the user wrote
 * @param origin where it stands
 */
public record LookAlike(String packageName, String name, String property, Set<String> values, Origin origin) {}
