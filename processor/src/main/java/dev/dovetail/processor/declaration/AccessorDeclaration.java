package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A getter or a setter.
 *
 * @param method the method's name
 * @param type what a getter returns or a setter takes
 * @param nullable whether that may be null
 * @param fluent whether a setter returns the entity
 * @param returned what a setter returns; the getter's type
 * @param parameter the name of a setter's parameter; empty for a getter
 * @param varargs whether a setter takes its array value by value
 * @param modifiers the method's modifiers
 * @param origin where it stands
 */
public record AccessorDeclaration(
        String method, TypeDeclaration type, boolean nullable, boolean fluent, TypeDeclaration returned,
        String parameter, boolean varargs, Set<Modifier> modifiers, Origin origin) {}
