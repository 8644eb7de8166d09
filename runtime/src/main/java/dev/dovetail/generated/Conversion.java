package dev.dovetail.generated;

import dev.dovetail.annotation.Converter;
import org.jspecify.annotations.Nullable;

/** Takes values through converters, and nulls past them. Called by generated code. */
public final class Conversion {
    private Conversion() {}

    /** The property's value of a stored one. */
    public static <P, C> @Nullable P toProperty(Converter<P, C> converter, @Nullable C stored) {
        return stored == null ? null : converter.toProperty(stored);
    }

    /** The stored value of a property's. */
    public static <P, C> @Nullable C toColumn(Converter<P, C> converter, @Nullable P value) {
        return value == null ? null : converter.toColumn(value);
    }
}
