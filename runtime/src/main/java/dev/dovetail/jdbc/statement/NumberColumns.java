package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads numeric columns of a row. */
abstract sealed class NumberColumns extends ArrayColumns permits ResultRow {
    /** Doubles represent all integers below this value exactly. */
    private static final long EXACT = 1L << 53;

    private final ResultSet rows;
    private final boolean wraps;
    private int keyColumn;
    private long key;

    NumberColumns(ResultSet rows, Dialect dialect) {
        super(rows, dialect);
        this.rows = rows;
        this.wraps = dialect.wrapsNumbers();
    }

    /**
     * Checks that the number is in range, on databases whose driver would truncate it.
     *
     * @throws SQLException if it is not
     */
    private void check(int column, long least, long greatest) throws SQLException {
        if (wraps) {
            long value = rows.getLong(column);
            boolean exact = value > -EXACT && value < EXACT || !(rows.getObject(column) instanceof Double);
            if (value < least || value > greatest || !exact) {
                throw new SQLException("The value " + rows.getString(column) + " is out of range", "22003");
            }
        }
    }

    @Override
    public final long key(int column) {
        key = longValue(column);
        keyColumn = column;
        return key;
    }

    /** Discards the cached key after a move to the next row. */
    final void moved() {
        keyColumn = 0;
    }

    @Override
    public final boolean has(int column, long number) {
        try {
            return number != 0 || !rows.wasNull();
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public final byte byteValue(int column) {
        try {
            check(column, Byte.MIN_VALUE, Byte.MAX_VALUE);
            return rows.getByte(column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public final @Nullable Byte byteOrNull(int column) {
        try {
            check(column, Byte.MIN_VALUE, Byte.MAX_VALUE);
            byte value = rows.getByte(column);
            return value == 0 && rows.wasNull() ? null : value;
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public final short shortValue(int column) {
        try {
            check(column, Short.MIN_VALUE, Short.MAX_VALUE);
            return rows.getShort(column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public final @Nullable Short shortOrNull(int column) {
        try {
            check(column, Short.MIN_VALUE, Short.MAX_VALUE);
            short value = rows.getShort(column);
            return value == 0 && rows.wasNull() ? null : value;
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public final int intValue(int column) {
        try {
            check(column, Integer.MIN_VALUE, Integer.MAX_VALUE);
            return rows.getInt(column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public final @Nullable Integer intOrNull(int column) {
        try {
            check(column, Integer.MIN_VALUE, Integer.MAX_VALUE);
            int value = rows.getInt(column);
            return value == 0 && rows.wasNull() ? null : value;
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public final long longValue(int column) {
        if (column == keyColumn && key != 0) {
            return key;
        }
        try {
            check(column, Long.MIN_VALUE, Long.MAX_VALUE);
            return rows.getLong(column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public final @Nullable Long longOrNull(int column) {
        try {
            long value = longValue(column);
            return value == 0 && rows.wasNull() ? null : value;
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public final float floatValue(int column) {
        try {
            return getFloat(column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public final @Nullable Float floatOrNull(int column) {
        try {
            float value = getFloat(column);
            return value == 0 && rows.wasNull() ? null : value;
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    /** Returns the float, also if the driver refuses the largest one, as Connector/J does. */
    private float getFloat(int column) throws SQLException {
        try {
            return rows.getFloat(column);
        } catch (SQLException refused) {
            float value = (float) rows.getDouble(column);
            if (Float.isInfinite(value)) {
                throw refused;
            }
            return value;
        }
    }

    @Override
    public final double doubleValue(int column) {
        try {
            return rows.getDouble(column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public final @Nullable Double doubleOrNull(int column) {
        try {
            double value = rows.getDouble(column);
            return value == 0 && rows.wasNull() ? null : value;
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }
}
