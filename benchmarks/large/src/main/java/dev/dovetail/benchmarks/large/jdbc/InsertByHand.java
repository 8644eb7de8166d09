package dev.dovetail.benchmarks.large.jdbc;

import dev.dovetail.benchmarks.Digest;
import dev.dovetail.benchmarks.large.Data;
import dev.dovetail.benchmarks.large.Stored;
import dev.dovetail.benchmarks.large.Work;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Creates many objects, inserts them in batches, and reads their keys. */
final class InsertByHand implements Work<List<InsertByHand.Reading>> {
    private static final String SQL = "insert into readings (sensor, level, amount, taken_at) values (?, ?, ?, ?)";
    private static final String[] KEY = {"id"};
    private static final String[] STORED_KEY = {"ID"};
    private static final int BATCH = 1_000;

    private final DataSource source;
    private final boolean h2;

    InsertByHand(DataSource source, boolean h2) {
        this.source = source;
        this.h2 = h2;
    }

    @Override
    public void before() throws SQLException {
        Stored.execute(source, Data.RESET_READINGS);
    }

    @Override
    public List<Reading> run() throws SQLException {
        List<Reading> readings = new ArrayList<>();
        for (int number = 1; number <= Data.READINGS; number++) {
            readings.add(new Reading(Data.sensor(number), Data.level(number), Data.amount(number),
                    Data.takenAt(number)));
        }
        try (Connection connection = source.getConnection()) {
            if (h2) {
                batches(connection, readings);
            } else {
                rows(connection, readings);
            }
            connection.commit();
        }
        return readings;
    }

    private static void bind(PreparedStatement statement, int position, Reading reading) throws SQLException {
        statement.setString(position, reading.sensor);
        statement.setInt(position + 1, reading.level);
        statement.setDouble(position + 2, reading.amount);
        statement.setObject(position + 3, reading.takenAt.atOffset(ZoneOffset.UTC));
    }

    private static void batches(Connection connection, List<Reading> readings) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL, STORED_KEY)) {
            for (int from = 0; from < readings.size(); from += BATCH) {
                List<Reading> batch = readings.subList(from, Math.min(readings.size(), from + BATCH));
                for (Reading reading : batch) {
                    bind(statement, 1, reading);
                    statement.addBatch();
                }
                statement.executeBatch();
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    keys(keys, batch);
                }
            }
        }
    }

    /** Inserts 1,000 rows by one statement, which is faster on PostgreSQL than a batch that returns keys. */
    private static void rows(Connection connection, List<Reading> readings) throws SQLException {
        String sql = SQL + ", (?, ?, ?, ?)".repeat(BATCH - 1);
        try (PreparedStatement statement = connection.prepareStatement(sql, KEY)) {
            for (int from = 0; from < readings.size(); from += BATCH) {
                List<Reading> batch = readings.subList(from, from + BATCH);
                int position = 1;
                for (Reading reading : batch) {
                    bind(statement, position, reading);
                    position += 4;
                }
                statement.executeUpdate();
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    keys(keys, batch);
                }
            }
        }
    }

    private static void keys(ResultSet keys, List<Reading> batch) throws SQLException {
        for (Reading reading : batch) {
            keys.next();
            reading.id = keys.getLong(1);
        }
    }

    @Override
    public void describe(List<Reading> result, Digest digest) throws SQLException {
        for (Reading reading : result) {
            digest.add("in memory", reading.id, reading.sensor, reading.level, reading.amount);
        }
        Stored.describe(source, Data.NEW_READINGS, digest);
    }

    static final class Reading {
        long id;
        String sensor;
        int level;
        double amount;
        Instant takenAt;

        Reading(String sensor, int level, double amount, Instant takenAt) {
            this.sensor = sensor;
            this.level = level;
            this.amount = amount;
            this.takenAt = takenAt;
        }
    }
}
