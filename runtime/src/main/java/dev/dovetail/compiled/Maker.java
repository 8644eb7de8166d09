package dev.dovetail.compiled;

import org.jspecify.annotations.Nullable;

/**
 * Creates one value from several.
 *
 * @param <T> the type of the created value
 */
@FunctionalInterface
public interface Maker<T> {
    /** The value that is made of {@code values}. */
    @Nullable T make(@Nullable Object[] values);
}
