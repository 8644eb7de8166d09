package dev.dovetail.jdbc.statement;

import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.NClob;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.SQLXML;
import java.sql.Struct;
import java.util.Map;
import java.util.Properties;

/** Implements the methods of {@link LentConnection} that only delegate to the real connection. */
abstract class LentView implements Connection {
    final Loan loan;

    LentView(Loan loan) {
        this.loan = loan;
    }

    /**
     * Returns the real connection.
     *
     * @throws IllegalStateException if the loan has ended
     */
    final Connection real() {
        return loan.connection();
    }

    @Override
    public String nativeSQL(String sql) throws SQLException {
        return real().nativeSQL(sql);
    }

    @Override
    public boolean getAutoCommit() throws SQLException {
        return real().getAutoCommit();
    }

    @Override
    public DatabaseMetaData getMetaData() throws SQLException {
        return real().getMetaData();
    }

    @Override
    public boolean isReadOnly() throws SQLException {
        return real().isReadOnly();
    }

    @Override
    public String getCatalog() throws SQLException {
        return real().getCatalog();
    }

    @Override
    public int getTransactionIsolation() throws SQLException {
        return real().getTransactionIsolation();
    }

    @Override
    public SQLWarning getWarnings() throws SQLException {
        return real().getWarnings();
    }

    @Override
    public void clearWarnings() throws SQLException {
        real().clearWarnings();
    }

    @Override
    public Map<String, Class<?>> getTypeMap() throws SQLException {
        return real().getTypeMap();
    }

    @Override
    public int getHoldability() throws SQLException {
        return real().getHoldability();
    }

    @Override
    public Clob createClob() throws SQLException {
        return real().createClob();
    }

    @Override
    public Blob createBlob() throws SQLException {
        return real().createBlob();
    }

    @Override
    public NClob createNClob() throws SQLException {
        return real().createNClob();
    }

    @Override
    public SQLXML createSQLXML() throws SQLException {
        return real().createSQLXML();
    }

    @Override
    public boolean isValid(int seconds) throws SQLException {
        return real().isValid(seconds);
    }

    @Override
    public String getClientInfo(String name) throws SQLException {
        return real().getClientInfo(name);
    }

    @Override
    public Properties getClientInfo() throws SQLException {
        return real().getClientInfo();
    }

    @Override
    public Array createArrayOf(String type, Object[] value) throws SQLException {
        return real().createArrayOf(type, value);
    }

    @Override
    public Struct createStruct(String type, Object[] value) throws SQLException {
        return real().createStruct(type, value);
    }

    @Override
    public String getSchema() throws SQLException {
        return real().getSchema();
    }

    @Override
    public int getNetworkTimeout() throws SQLException {
        return real().getNetworkTimeout();
    }
}
