package dev.dovetail.sql;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * {@code CAST(operand AS type)}.
 *
 * @param operand the operand
 * @param type the type
 */
public record Cast(SqlNode operand, ColumnType type) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.text("CAST(").node(operand).text(" AS ").text(out.dialect().castType(type)).text(")");
    }
}
