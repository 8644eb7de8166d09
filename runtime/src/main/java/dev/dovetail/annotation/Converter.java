package dev.dovetail.annotation;

/**
 * Converts between the value of a property and the value that is stored. Null is never converted.
 *
 * @param <P> the type of the property
 * @param <C> the stored type, one that a column can have
 */
public interface Converter<P, C> {
    /** Returns the stored value for the property value {@code value}. */
    C toColumn(P value);

    /** Returns the property value for the stored value {@code stored}. */
    P toProperty(C stored);
}
