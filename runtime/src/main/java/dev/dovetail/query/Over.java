package dev.dovetail.query;

import dev.dovetail.dialect.Reckoned;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A function over a window.
 *
 * @param function the function
 * @param window the window
 */
record Over(SqlNode function, Window<?> window) implements SqlNode {
    /** Returns what a function gives over a window. */
    static SqlNode of(SqlNode function, Window<?> window) {
        if (function instanceof Extreme extreme) {
            return extreme.over(window);
        }
        if (function instanceof Reckoned reckoned) {
            return reckoned.over(of(reckoned.number(), window), window);
        }
        return new Over(function, window);
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().checkWindows();
        out.node(function).text(" OVER (").node(window).text(")");
    }
}
