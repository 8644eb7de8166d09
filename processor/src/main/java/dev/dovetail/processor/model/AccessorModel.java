package dev.dovetail.processor.model;

import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * The abstract accessors of a property.
 *
 * @param type the type of the property as the getter returns it, without annotations
 * @param nullable whether the getter may return null
 * @param getter the getter
 * @param setter the setter, or null if the property is read-only
 */
public record AccessorModel(TypeName type, boolean nullable, Method getter, @Nullable Setter setter) {
    /** Returns the accessors of a property without a setter. */
    public static AccessorModel readOnly(TypeName type, boolean nullable, Method getter) {
        return new AccessorModel(type, nullable, getter, null);
    }

    /**
     * A method.
     *
     * @param name its name
     * @param visibility the access that it allows
     */
    public record Method(String name, Visibility visibility) {}

    /**
     * A setter.
     *
     * @param method the method
     * @param returns {@link TypeName#VOID}, or the type as which it returns the entity
     * @param varargs whether its array parameter is a varargs parameter
     */
    public record Setter(Method method, TypeName returns, boolean varargs) {}

    /** The access that an abstract method allows. */
    public enum Visibility {
        /** Access from everywhere. */
        PUBLIC,
        /** Access from subclasses and the package. */
        PROTECTED,
        /** Access from the package. */
        PACKAGE
    }
}
