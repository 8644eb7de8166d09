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
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().checkWindows();
        out.node(function).text(" OVER (").node(window).text(")");
    }
}
