package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads array columns of a row. */
abstract sealed class ArrayColumns extends Row permits NumberColumns {
    private final ResultSet rows;
    private final Dialect dialect;
    private @Nullable Rows of;

    ArrayColumns(ResultSet rows, Dialect dialect) {
        this.rows = rows;
        this.dialect = dialect;
    }

    /** Arrays are rare, and most rows have none. */
    private ArrayCodec arrays() {
        return new ArrayCodec(dialect);
    }

    @Override
    public final byte @Nullable [] bytes(int column) {
        try {
            return rows.getBytes(column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public final String @Nullable [] strings(int column) {
        try {
            return arrays().strings(rows, column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public final int @Nullable [] ints(int column) {
        try {
            return arrays().ints(rows, column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public final long @Nullable [] longs(int column) {
        try {
            return arrays().longs(rows, column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public final double @Nullable [] doubles(int column) {
        try {
            return arrays().doubles(rows, column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public final UUID @Nullable [] uuids(int column) {
        try {
            return arrays().uuids(rows, column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    /** Sets the rows that are notified if a value cannot be read. */
    final void of(Rows rows) {
        of = rows;
    }

    /** Returns the exception for a column that cannot be read. The rows cannot be read further. */
    final RuntimeException unreadable(int column, Throwable cause) {
        Throwable failed = cause instanceof SQLException refused
                ? ExceptionTranslator.doing("read column " + column, refused) : cause;
        if (of != null) {
            return of.failed(failed);
        }
        if (failed instanceof Error error) {
            throw error;
        }
        return FirstThrown.unchecked(failed);
    }
}
