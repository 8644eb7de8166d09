package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of a row that hold arrays. */
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

    /** Whose row it is: they are told what cannot be read. */
    final void of(Rows rows) {
        of = rows;
    }

    /** A value cannot be read, whoever says so: the rows cannot be read on. */
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
