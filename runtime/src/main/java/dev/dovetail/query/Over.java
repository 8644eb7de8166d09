package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

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
            return new Reckoned(of(reckoned.number(), window), reckoned.type());
        }
        return new Over(function, window);
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().checkWindows();
        out.node(function).text(" OVER (").node(window).text(")");
    }
}
