package dev.dovetail.query;

import java.util.ArrayList;
import java.util.List;

/** Finds the columns that a statement sets. */
final class SettableColumns {
    private SettableColumns() {}

    /** Returns the columns of all {@code settables}, in order. */
    static <R> List<Column<R, ?>> of(List<? extends Settable<R, ?>> settables) {
        List<Column<R, ?>> columns = new ArrayList<>(settables.size());
        for (Settable<R, ?> each : settables) {
            add(each, columns);
        }
        return columns;
    }

    /** Returns the columns of {@code settable}, in order. */
    static <R> List<Column<R, ?>> of(Settable<R, ?> settable) {
        return of(List.of(settable));
    }

    private static <R> void add(Settable<R, ?> settable, List<Column<R, ?>> columns) {
        if (settable instanceof Column<R, ?> column) {
            columns.add(column);
        } else {
            columns.addAll(((EmbeddedPath<R, ?>) settable).columns());
        }
    }
}
