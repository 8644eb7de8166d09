package dev.dovetail.generated;

import dev.dovetail.annotation.Converter;
import org.jspecify.annotations.Nullable;

/** Converts values, and passes nulls unconverted. Called by generated code. */
public final class Conversion {
    private Conversion() {}

    /** Returns the property value of {@code stored}. */
    public static <P, C> @Nullable P toProperty(Converter<P, C> converter, @Nullable C stored) {
        return stored == null ? null : converter.toProperty(stored);
    }

    /** Returns the stored value of {@code value}. */
    public static <P, C> @Nullable C toColumn(Converter<P, C> converter, @Nullable P value) {
        return value == null ? null : converter.toColumn(value);
    }
}
