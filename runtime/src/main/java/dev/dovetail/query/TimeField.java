package dev.dovetail.query;

import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

/**
 * A field of a date or time.
 *
 * @param field the field's name, in SQL
 * @param time the date or time
 * @param type the type of the date or time
 */
record TimeField(String field, SqlNode time, ColumnType type) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeField(out, field, time, type);
    }
}
