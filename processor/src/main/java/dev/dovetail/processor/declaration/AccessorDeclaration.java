package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A getter or a setter.
 *
 * @param method the name of the method
 * @param type the return type of a getter, or the parameter type of a setter
 * @param nullable whether a value of {@code type} may be null
 * @param fluent whether the method is a setter that returns a value
 * @param returned the return type of the method
 * @param parameter the name of the setter's parameter; empty for a getter
 * @param varargs whether the setter's array parameter is a varargs parameter
 * @param modifiers the modifiers of the method
 * @param origin the place of the method in the source
 */
public record AccessorDeclaration(
        String method, TypeDeclaration type, boolean nullable, boolean fluent, TypeDeclaration returned,
        String parameter, boolean varargs, Set<Modifier> modifiers, Origin origin) {
    /** Returns this setter as one that does not take null. */
    AccessorDeclaration neverNull() {
        return new AccessorDeclaration(method, type, false, fluent, returned, parameter, varargs, modifiers, origin);
    }
}
