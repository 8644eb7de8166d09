package dev.dovetail.annotation;

/**
 * Turns a property's value into the value that is stored, and back. Null never reaches a converter.
 *
 * @param <P> the property's type
 * @param <C> the stored type: one that a column can have
 */
public interface Converter<P, C> {
    /** The stored value of a property's value. */
    C toColumn(P value);

    /** The property's value of a stored value. */
    P toProperty(C stored);
}
