package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Scaled;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.sql.StatementWriter;
import org.jspecify.annotations.Nullable;

/**
 * {@code MIN} or {@code MAX}.
 *
 * @param greatest whether it is {@code MAX}
 * @param operand the operand
 * @param type the column type of the operand
 * @param window the window, or null for an aggregate of a group
 */
record MinMax(boolean greatest, SqlNode operand, ColumnType type, @Nullable Window<?> window) implements Scaled {
    /** Returns this function over {@code other}. */
    MinMax over(Window<?> other) {
        return new MinMax(greatest, operand, type, other);
    }

    @Override
    public int scale() {
        return Scaled.of(operand);
    }

    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        if (window == null) {
            out.whole(rows -> rows.dialect().writeExtreme(rows, greatest, operand, type, null));
        } else {
            out.dialect().writeExtreme(out, greatest, operand, type, window);
        }
    }
}
