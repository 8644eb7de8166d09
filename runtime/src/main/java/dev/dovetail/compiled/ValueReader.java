package dev.dovetail.compiled;

import dev.dovetail.generated.Row;
import org.jspecify.annotations.Nullable;

/** Reads the value of an expression from a row. */
@FunctionalInterface
public interface ValueReader {
    /** Returns the value at {@code column}. */
    @Nullable Object read(Row row, int column);
}
