package dev.dovetail.jdbc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An executed statement. Valid only during the call of the listener. */
public interface StatementEvent {
    /** Returns the SQL. */
    String sql();

    /** Returns the time in nanoseconds that the database took until the first row. */
    long nanos();

    /** Returns the number of rows that were read or changed. */
    long rows();

    /** Returns the number of value sets that were sent; 1 unless the statement was a batch. */
    int batchSize();

    /** Returns the bound values; those of the first row of a batch. */
    List<@Nullable Object> values();

    /**
     * Returns the bound values of one row of a batch.
     *
     * @param row the index of the row, from 0
     */
    List<@Nullable Object> values(int row);
}
