package dev.dovetail.jdbc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that was executed. Valid during the call that hands it over. */
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

    /** The statement's text. */
    public String sql() {
        return sql;
    }

    /** How long the database took, until it had the first row. */
    public long nanos() {
        return nanos;
    }

    /** How many rows were read, or changed. */
    public long rows() {
        return rows;
    }

    /** How many sets of values the statement was sent with; 1 unless it was a batch. */
    public int batchSize() {
        return batchSize;
    }

    /** The values that were bound; those of the first row of a batch. */
    public List<@Nullable Object> values() {
        return values(0);
    }

    /** The values that were bound in one row of a batch. */
    public List<@Nullable Object> values(int row) {
        return RecordedParameters.of(binding, row);
    }

    @Override
    public String toString() {
        return sql + " " + values() + (batchSize == 1 ? "" : " and " + (batchSize - 1) + " more") + ": " + rows
                + (rows == 1 ? " row in " : " rows in ") + nanos / 1000 + " µs";
    }
}
