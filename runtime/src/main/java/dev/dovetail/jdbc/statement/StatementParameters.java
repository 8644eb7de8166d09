package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.ManyValues;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gives the values of parameters to the driver. */
final class StatementParameters implements ParameterSink {
    private final PreparedStatement statement;
    private final StoredForms forms;

    StatementParameters(PreparedStatement statement, Dialect dialect) {
        this.statement = statement;
        this.forms = new StoredForms(dialect);
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
            statement.setNull(position, forms.sqlType(type));
        } else {
            forms.bind(statement, position, value, type);
        }
    }

    @Override
    public void setArray(int position, Object[] values, ColumnType type, String name) throws SQLException {
        statement.setArray(position, statement.getConnection().createArrayOf(name, typed(values, type)));
    }

    @Override
    public void setMany(int position, ManyValues values) throws SQLException {
        forms.bindMany(statement, position, values);
    }

    /** Drivers send the elements of a typed array as they are, those of any other as text. */
    private static Object[] typed(Object[] values, ColumnType type) {
        return switch (type) {
            case INT -> Arrays.copyOf(values, values.length, Integer[].class);
            case LONG -> Arrays.copyOf(values, values.length, Long[].class);
            case STRING -> Arrays.copyOf(values, values.length, String[].class);
            default -> values;
        };
    }
}
