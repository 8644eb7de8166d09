package dev.dovetail.jdbc.statement;

import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** A prepared statement of a {@link LentConnection}. Reports failures to its {@link Loan}. */
final class LentPreparedStatement extends LentParameters {
    LentPreparedStatement(LentConnection lent, PreparedStatement statement) {
        super(lent, statement);
    }

    @Override
    public ResultSet executeQuery() throws SQLException {
        return sent(() -> statement.executeQuery());
    }

    @Override
    public int executeUpdate() throws SQLException {
        return sent(() -> statement.executeUpdate());
    }

    @Override
    public boolean execute() throws SQLException {
        return sent(() -> statement.execute());
    }

    @Override
    public long executeLargeUpdate() throws SQLException {
        return sent(() -> statement.executeLargeUpdate());
    }

    @Override
    public void clearParameters() throws SQLException {
        statement.clearParameters();
    }

    @Override
    public void addBatch() throws SQLException {
        statement.addBatch();
    }

    @Override
    public ResultSetMetaData getMetaData() throws SQLException {
        return statement.getMetaData();
    }

    @Override
    public ParameterMetaData getParameterMetaData() throws SQLException {
        return statement.getParameterMetaData();
    }
}
