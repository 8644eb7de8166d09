package dev.dovetail.query;

import org.jspecify.annotations.Nullable;

/**
 * Makes one value of several.
 *
 * @param <T> what is made
 */
@FunctionalInterface
public interface Maker<T> {
    /** The value that is made of {@code values}. */
    @Nullable T make(@Nullable Object[] values);
}
