package dev.dovetail.query;

import dev.dovetail.dialect.ExactNumber;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A function over a window.
 *
 * @param function the function
 * @param window the window
 */
record Over(SqlNode function, Window<?> window) implements SqlNode {
    /** Returns {@code function} over {@code window}. */
    static SqlNode of(SqlNode function, Window<?> window) {
        if (function instanceof MinMax minMax) {
            return minMax.over(window);
        }
        if (function instanceof ExactNumber exact) {
            return exact.over(of(exact.number(), window), window);
        }
        return new Over(function, window);
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().checkWindows();
        out.node(function).text(" OVER (").node(window).text(")");
    }
}
