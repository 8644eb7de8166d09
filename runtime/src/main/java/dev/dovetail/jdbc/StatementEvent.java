package dev.dovetail.jdbc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that was sent. Valid only during the call of the listener. */
public interface StatementEvent {
    /**
     * Returns the SQL without what a particular number of rows adds: an INSERT of many rows is that of one. So the text
     * is the same each time, and can name a metric.
     */
    String sql();

    /**
     * Returns the SQL as it was sent. It differs from {@link #sql()} in an INSERT of many rows, which has a list of
     * values for each row or an array for each column, and in a statement that returns columns of its rows.
     */
    String sentSql();

    /** Returns the time in nanoseconds that the database took until the first row, or until the failure. */
    long nanos();

    /** Returns the number of rows that were read or changed. */
    long rows();

    /** Returns the number of value sets that were sent; 1 unless the statement wrote several rows. */
    int batchSize();

    /**
     * Returns the bound values; those of the first row of a batch. Returns an empty list if the database
     * hides values.
     */
    List<@Nullable Object> values();

    /**
     * Returns the bound values of one row of a batch, or an empty list if the database hides values.
     *
     * @param row the index of the row, from 0
     */
    List<@Nullable Object> values(int row);
}
