package dev.dovetail.dialect;

import org.jspecify.annotations.Nullable;

/**
 * A value that is known when the SQL is written.
 *
 * @param get the stored value
 * @param type the type of the value
 */
public record Constant(@Nullable Object get, ColumnType type) implements Value, SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeConstant(out, this);
    }
}
