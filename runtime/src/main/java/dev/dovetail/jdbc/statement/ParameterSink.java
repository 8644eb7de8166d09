package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.ListParameter;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Receives parameter values in the form in which columns store them. Positions begin at 1. */
sealed interface ParameterSink permits StatementParameters, RecordedParameters, ColumnArrays {
    void setBoolean(int position, boolean value) throws SQLException;

    void setInt(int position, int value) throws SQLException;

    void setLong(int position, long value) throws SQLException;

    /** Sets a value of {@code type}, or null. */
    void set(int position, @Nullable Object value, ColumnType type) throws SQLException;

    /** Sets an array of {@code values} as one parameter. {@code name} is the element type in the database. */
    void setArray(int position, Object[] values, ColumnType type, String name) throws SQLException;

    /** Sets a list of values as one parameter. */
    void setMany(int position, ListParameter values) throws SQLException;
}
