package dev.dovetail.jdbc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An executed statement. Valid only during the call of the listener. */
public final class StatementEvent {
    private final String sql;
    private final long nanos;
    private final long rows;
    private final int batchSize;
    private final BatchBinding binding;

    StatementEvent(String sql, long nanos, long rows, int batchSize, BatchBinding binding) {
        this.sql = sql;
        this.nanos = nanos;
        this.rows = rows;
        this.batchSize = batchSize;
        this.binding = binding;
    }

    /** Returns the SQL. */
    public String sql() {
        return sql;
    }

    /** Returns the time in nanoseconds that the database took until the first row. */
    public long nanos() {
        return nanos;
    }

    /** Returns the number of rows that were read or changed. */
    public long rows() {
        return rows;
    }

    /** Returns the number of value sets that were sent; 1 unless the statement was a batch. */
    public int batchSize() {
        return batchSize;
    }

    /** Returns the bound values; those of the first row of a batch. */
    public List<@Nullable Object> values() {
        return values(0);
    }

    /**
     * Returns the bound values of one row of a batch.
     *
     * @param row the index of the row, from 0
     */
    public List<@Nullable Object> values(int row) {
        return RecordedParameters.of(binding, row);
    }

    @Override
    public String toString() {
        return sql + " " + values() + (batchSize == 1 ? "" : " and " + (batchSize - 1) + " more") + ": " + rows
                + (rows == 1 ? " row in " : " rows in ") + nanos / 1000 + " µs";
    }
}
