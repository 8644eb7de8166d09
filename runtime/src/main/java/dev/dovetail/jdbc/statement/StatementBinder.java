package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.ListParameter;
import dev.dovetail.dialect.Value;
import dev.dovetail.error.DatabaseException;
import dev.dovetail.generated.Parameters;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Binds values to a {@link ParameterSink}. Adds the position to exceptions. */
final class StatementBinder extends Parameters {
    private final ParameterSink sink;
    private int offset;

    StatementBinder(PreparedStatement statement, Dialect dialect) {
        this(new StatementParameters(statement, dialect));
    }

    StatementBinder(ParameterSink sink) {
        this.sink = sink;
    }

    /** Adds {@code offset} to the position of each parameter that is bound later. */
    void startAt(int offset) {
        this.offset = offset;
    }

    @Override
    public void booleanValue(int position, boolean value) {
        try {
            sink.setBoolean(offset + position, value);
        } catch (SQLException e) {
            throw refused(position, e);
        }
    }

    @Override
    public void intValue(int position, int value) {
        try {
            sink.setInt(offset + position, value);
        } catch (SQLException e) {
            throw refused(position, e);
        }
    }

    @Override
    public void longValue(int position, long value) {
        try {
            sink.setLong(offset + position, value);
        } catch (SQLException e) {
            throw refused(position, e);
        }
    }

    @Override
    public void value(int position, Value value) {
        if (value instanceof ListParameter list) {
            many(position, list);
        } else {
            value(position, value.get(), value.type());
        }
    }

    private void many(int position, ListParameter values) {
        try {
            sink.setMany(offset + position, values);
        } catch (SQLException e) {
            throw refused(position, e);
        }
    }

    @Override
    public void value(int position, @Nullable Object value, ColumnType type) {
        try {
            sink.set(offset + position, value, type);
        } catch (SQLException e) {
            throw refused(position, e);
        }
    }

    @Override
    public void array(int position, Object[] values, ColumnType type, String name) {
        try {
            sink.setArray(offset + position, values, type, name);
        } catch (SQLException e) {
            throw refused(position, e);
        }
    }

    private static DatabaseException refused(int position, SQLException cause) {
        return ExceptionTranslator.doing("bind parameter " + position, cause);
    }
}
