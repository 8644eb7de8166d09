package dev.dovetail.sql;

/**
 * Text that is written as it is.
 *
 * @param sql the text
 */
public record Text(String sql) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.text(sql);
    }
}
