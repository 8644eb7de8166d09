package dev.dovetail.sample.music.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of an answer. */
final class Rows {
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /** Adds a row. */
    void add(@Nullable Object... values) {
        rows.add(Arrays.asList(values));
    }

    /** Returns all rows, in order. */
    List<List<@Nullable Object>> list() {
        return rows;
    }
}
