package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Scaled;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A parameter with an explicit type, because its context does not tell the database the type.
 *
 * @param value the parameter
 * @param type its type
 */
record Literal(SqlNode value, ColumnType type) implements Scaled {
    @Override
    public int scale() {
        return Scaled.of(value);
    }

    @Override
    public SqlNode bare() {
        return value;
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeAlone(out, value, type);
    }
}
