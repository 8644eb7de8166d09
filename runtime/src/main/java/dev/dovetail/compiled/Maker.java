package dev.dovetail.compiled;

import org.jspecify.annotations.Nullable;

/**
 * Creates one value from several.
 *
 * @param <T> the type of the created value
 */
@FunctionalInterface
public interface Maker<T> {
    /** Returns the value created from {@code values}. */
    @Nullable T make(@Nullable Object[] values);
}
