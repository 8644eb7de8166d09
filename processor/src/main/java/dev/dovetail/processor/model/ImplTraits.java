package dev.dovetail.processor.model;

import java.util.Set;

/**
 * The facts about an entity's Java type that its implementation depends on.
 *
 * @param isInterface whether it is an interface and not an abstract class
 * @param isPublic whether it and all types that enclose it are public
 * @param hasToString whether it implements {@code toString}
 * @param comparesItself whether it implements {@code equals}
 * @param hidesGetters whether a library that looks for getters misses properties, because accessors are fluent
 * @param memberTypes the simple names of its member types and of those of its supertypes, which shadow imports
 * @param shadowed the names of types of {@code java.lang} that are also names of types in its package
 * @param fieldNames the names of the fields that it declares or inherits, which obscure packages with these names
 * @param warnings the warnings of {@code -Xlint} about code that names or implements it, such as {@code deprecation} if
 * the type of a property is deprecated
 */
public record ImplTraits(
        boolean isInterface,
        boolean isPublic,
        boolean hasToString,
        boolean comparesItself,
        boolean hidesGetters,
        Set<String> memberTypes,
        Set<String> shadowed,
        Set<String> fieldNames,
        Set<LintWarning> warnings) {
    /** The traits of a public abstract class without anything special. */
    public static final ImplTraits PUBLIC_CLASS = new ImplTraits(false, true, false, false, false, Set.of(),
            Set.of(), Set.of(), Set.of());
}
