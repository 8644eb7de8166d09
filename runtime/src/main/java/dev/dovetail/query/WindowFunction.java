package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.sql.Text;

/** A function that needs a window: {@code rowNumber().over(partitionBy(post.userId).orderBy(post.id))}. */
public final class WindowFunction {
    private final SqlNode call;

    WindowFunction(String sql) {
        this.call = new Text(sql);
    }

    /** Returns the function over {@code window}. */
    public <R> NumberExpression<R, Long> over(Window<R> window) {
        return new ComputedNumber<>(new Over(call, window), ColumnType.LONG);
    }
}
