package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.ListParameter;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Binds the values of parameters to a prepared statement. */
final class StatementParameters implements ParameterSink {
    private final PreparedStatement statement;
    private final ValueCodec codec;

    StatementParameters(PreparedStatement statement, Dialect dialect) {
        this.statement = statement;
        this.codec = new ValueCodec(dialect);
    }

    @Override
    public void setBoolean(int position, boolean value) throws SQLException {
        statement.setBoolean(position, value);
    }

    @Override
    public void setInt(int position, int value) throws SQLException {
        statement.setInt(position, value);
    }

    @Override
    public void setLong(int position, long value) throws SQLException {
        statement.setLong(position, value);
    }

    @Override
    public void set(int position, @Nullable Object value, ColumnType type) throws SQLException {
        if (value == null) {
            statement.setNull(position, codec.sqlType(type));
        } else {
            codec.bind(statement, position, value, type);
        }
    }

    @Override
    public void setArray(int position, Object[] values, ColumnType type, String name) throws SQLException {
        statement.setArray(position, statement.getConnection().createArrayOf(name, typed(values, type)));
    }

    @Override
    public void setMany(int position, ListParameter values) throws SQLException {
        codec.bindMany(statement, position, values);
    }

    /**
     * Copies {@code values} to an array of the element type, because drivers send elements of other arrays as strings.
     */
    private static Object[] typed(Object[] values, ColumnType type) {
        return switch (type) {
            case INT -> Arrays.copyOf(values, values.length, Integer[].class);
            case LONG -> Arrays.copyOf(values, values.length, Long[].class);
            case STRING -> Arrays.copyOf(values, values.length, String[].class);
            default -> values;
        };
    }
}
