package dev.dovetail.query;

import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.Scaled;
import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * The smallest or the greatest value of several rows.
 *
 * @param greatest whether it is the greatest
 * @param operand what has the values
 * @param type what kind of value it is
 * @param window the rows that each row sees; null for those of a group
 */
record Extreme(boolean greatest, SqlNode operand, ColumnType type, @Nullable Window<?> window) implements Scaled {
    /** Returns the same over a window. */
    Extreme over(Window<?> other) {
        return new Extreme(greatest, operand, type, other);
    }

    @Override
    public int scale() {
        return Scaled.of(operand);
    }

    @Override
    public void writeTo(SqlWriter out) {
        if (window == null) {
            out.whole(rows -> rows.dialect().writeExtreme(rows, greatest, operand, type, null));
        } else {
            out.dialect().writeExtreme(out, greatest, operand, type, window);
        }
    }
}
