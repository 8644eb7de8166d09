package dev.dovetail.jdbc.statement;

import dev.dovetail.jdbc.StatementEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An executed statement and its binding, which provides the values on demand. */
final class ExecutedStatement implements StatementEvent {
    private final String sql;
    private final long nanos;
    private final long rows;
    private final int batchSize;
    private final BatchBinding binding;

    ExecutedStatement(String sql, long nanos, long rows, int batchSize, BatchBinding binding) {
        this.sql = sql;
        this.nanos = nanos;
        this.rows = rows;
        this.batchSize = batchSize;
        this.binding = binding;
    }

    @Override
    public String sql() {
        return sql;
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public int batchSize() {
        return batchSize;
    }

    @Override
    public List<@Nullable Object> values() {
        return values(0);
    }

    @Override
    public List<@Nullable Object> values(int row) {
        return RecordedParameters.of(binding, row);
    }

    @Override
    public String toString() {
        return sql + " " + values() + (batchSize == 1 ? "" : " and " + (batchSize - 1) + " more") + ": " + rows
                + (rows == 1 ? " row in " : " rows in ") + nanos / 1000 + " µs";
    }
}
