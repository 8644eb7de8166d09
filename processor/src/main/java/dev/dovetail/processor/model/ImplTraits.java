package dev.dovetail.processor.model;

import java.util.Set;

/**
 * Describes the entity's Java type, as far as the class that implements it depends on it.
 *
 * @param isInterface an interface rather than an abstract class
 * @param isPublic whether it, and every type around it, is public
 * @param describesItself whether it has a {@code toString} of its own
 * @param comparesItself whether it has an {@code equals} of its own
 * @param memberTypes the simple names of the types nested in it and in its supertypes, which hide imports of that name
 * @param shadowed the names of java.lang's types that types of its package have as well
 * @param fieldNames the names of the fields that the code inherits, which hide packages of that name
 * @param warnings what code about this type provokes, for example {@code deprecation} where the type of a property is
 *     deprecated
 */
public record ImplTraits(
        boolean isInterface,
        boolean isPublic,
        boolean describesItself,
        boolean comparesItself,
        Set<String> memberTypes,
        Set<String> shadowed,
        Set<String> fieldNames,
        Set<LintWarning> warnings) {
    /** A public abstract class with nothing special about it. */
    public static final ImplTraits PUBLIC_CLASS = new ImplTraits(false, true, false, false, Set.of(), Set.of(),
            Set.of(), Set.of());
}
