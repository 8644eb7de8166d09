package dev.dovetail.processor.model;

import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * The abstract accessors of a property.
 *
 * @param type the property's type as the getter returns it, without annotations
 * @param nullable whether the getter may return null
 * @param getter the getter
 * @param setter the setter, or null if the property is read-only
 */
public record AccessorModel(TypeName type, boolean nullable, Method getter, @Nullable Setter setter) {
    /** A property without a setter. */
    public static AccessorModel readOnly(TypeName type, boolean nullable, Method getter) {
        return new AccessorModel(type, nullable, getter, null);
    }

    /**
     * A method.
     *
     * @param name its name
     * @param visibility who may call it
     */
    public record Method(String name, Visibility visibility) {}

    /**
     * A setter.
     *
     * @param method the method
     * @param returns {@link TypeName#VOID}, or the type as which it returns the entity
     * @param varargs whether it takes an array value by value
     */
    public record Setter(Method method, TypeName returns, boolean varargs) {}

    /** Who may call a method that another class can implement. */
    public enum Visibility {
        /** Everyone. */
        PUBLIC,
        /** Subclasses and the package. */
        PROTECTED,
        /** The package. */
        PACKAGE
    }
}
