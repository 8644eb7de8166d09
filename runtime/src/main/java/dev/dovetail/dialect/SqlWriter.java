package dev.dovetail.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that is being written, with its SQL and bound values. */
public interface SqlWriter {
    /** Returns the dialect. */
    Dialect dialect();

    /** Writes SQL as it is. */
    SqlWriter text(String sql);

    /** Writes an identifier, quoted if needed. */
    SqlWriter identifier(String name);

    /** Writes the name of a table. */
    SqlWriter table(TableName table);

    /** Writes a parameter and binds a value to it. */
    SqlWriter value(Value value);

    /** Writes a parameter and binds a stored value to it. */
    SqlWriter value(@Nullable Object stored, ColumnType type);

    /** Writes a node. */
    SqlWriter node(SqlNode node);

    /** Writes nodes with {@code separator} between them. */
    SqlWriter list(String separator, List<? extends SqlNode> nodes);
}
