package dev.dovetail.jdbc.statement;

import dev.dovetail.generated.Parameters;
import dev.dovetail.jdbc.StatementEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that was sent and its binding, which provides the values on demand. */
final class SentStatement implements StatementEvent {
    private final String sql;
    private final String sentSql;
    private final int batchSize;
    private final BatchBinding binding;
    private long nanos;
    private long rows;
    private boolean hidden;

    private SentStatement(String sql, String sentSql, int batchSize, BatchBinding binding) {
        this.sql = sql;
        this.sentSql = sentSql;
        this.batchSize = batchSize;
        this.binding = binding;
    }

    /** Returns a statement with one set of values. */
    static SentStatement of(String sql, Binding binding) {
        return new SentStatement(sql, sql, 1, new OneRow(binding));
    }

    /** Returns a statement that writes {@code rows} rows, or is sent once for each. */
    static SentStatement of(String sql, String sentSql, int rows, BatchBinding binding) {
        return new SentStatement(sql, sentSql, rows, binding);
    }

    /** Returns a part of a statement of many rows: {@code rows} rows from {@code first} on. */
    static SentStatement of(String sql, String sentSql, int first, int rows, BatchBinding binding) {
        return new SentStatement(sql, sentSql, rows, first == 0 ? binding : new RowsFrom(first, binding));
    }

    private record OneRow(Binding binding) implements BatchBinding {
        @Override
        public void bind(int row, Parameters parameters) {
            binding.bind(parameters);
        }
    }

    /** Returns this statement with what became of it. */
    SentStatement took(long nanos, long rows, boolean hidesValues) {
        this.nanos = nanos;
        this.rows = rows;
        this.hidden = hidesValues;
        return this;
    }

    @Override
    public String sql() {
        return sql;
    }

    @Override
    public String sentSql() {
        return sentSql;
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
        return hidden ? List.of() : RecordedParameters.of(binding, row);
    }

    /** Returns the statement with its values, for the log. */
    String text() {
        return sql + (hidden ? "" : " " + values()) + (batchSize == 1 ? "" : hidden ? " with " + batchSize + " rows"
                : " and " + (batchSize - 1) + " more");
    }

    @Override
    public String toString() {
        return text() + ": " + rows + (rows == 1 ? " row in " : " rows in ") + nanos / 1000 + " µs";
    }
}
