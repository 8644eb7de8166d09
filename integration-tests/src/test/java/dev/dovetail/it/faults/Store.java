package dev.dovetail.it.faults;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.faults.model.FaultsSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** A database with a few rows, to which it can be brought back. */
final class Store implements AutoCloseable {
    private final Fixture fixture;
    private final Connection plain;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Rows first;

    Store(TestDatabase kind) throws SQLException {
        fixture = kind.create(FaultsSchema.SCHEMA);
        fixture.database().transact(Beginning::add);
        plain = fixture.dataSource().getConnection();
        plain.setAutoCommit(false);
        first = rows();
    }

    TestDatabase kind() {
        return fixture.kind();
    }

    DataSource source() {
        return fixture.dataSource();
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = plain.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    /** What is stored now. */
    Rows rows() throws SQLException {
        Map<Table, List<List<Object>>> tables = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            List<List<Object>> rows = new ArrayList<>();
            try (ResultSet results = prepare(table.select()).executeQuery()) {
                int columns = results.getMetaData().getColumnCount();
                while (results.next()) {
                    List<Object> row = new ArrayList<>(columns);
                    for (int i = 1; i <= columns; i++) {
                        row.add(results.getObject(i));
                    }
                    rows.add(row);
                }
            }
            tables.put(table, rows);
        }
        plain.commit();
        return new Rows(tables);
    }

    /** Brings the first rows back, where they have changed. */
    void restore() throws SQLException {
        if (rows().equals(first)) {
            return;
        }
        for (int i = Table.values().length - 1; i >= 0; i--) {
            for (String sql : Table.values()[i].empty()) {
                prepare(sql).executeUpdate();
            }
        }
        for (Table table : Table.values()) {
            PreparedStatement insert = prepare(table.insert());
            for (List<Object> row : first.tables().get(table)) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setObject(i + 1, row.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        plain.commit();
    }

    @Override
    public void close() throws SQLException {
        plain.close();
        fixture.close();
    }
}
