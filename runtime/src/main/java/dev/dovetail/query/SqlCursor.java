package dev.dovetail.query;

import dev.dovetail.jdbc.statement.Rows;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;

/** Converts the rows of an SQL statement one by one. */
final class SqlCursor<T> extends Spliterators.AbstractSpliterator<T> {
    private final Rows rows;
    private final SqlRow row;
    private final Function<SqlRow, T> maker;
    private boolean ended;

    SqlCursor(Rows rows, SqlRow row, Function<SqlRow, T> maker) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.rows = rows;
        this.row = row;
        this.maker = maker;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (ended) {
            return false;
        }
        if (rows.next()) {
            action.accept(maker.apply(row));
            return true;
        }
        ended = true;
        rows.close();
        return false;
    }
}
