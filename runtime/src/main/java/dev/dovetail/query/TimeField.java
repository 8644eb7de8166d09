package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A field of a date or time.
 *
 * @param field the SQL name of the field
 * @param time the date or time
 * @param type the type of {@code time}
 */
record TimeField(String field, SqlNode time, ColumnType type) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeField(out, field, time, type);
    }
}
