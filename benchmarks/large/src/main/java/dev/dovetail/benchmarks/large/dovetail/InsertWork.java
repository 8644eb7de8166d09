package dev.dovetail.benchmarks.large.dovetail;

import dev.dovetail.benchmarks.Digest;
import dev.dovetail.benchmarks.large.Data;
import dev.dovetail.benchmarks.large.Stored;
import dev.dovetail.benchmarks.large.Work;
import dev.dovetail.session.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Creates and inserts many entities. */
final class InsertWork implements Work<List<Reading>> {
    private final Database database;
    private final DataSource source;

    InsertWork(Database database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    @Override
    public void before() throws SQLException {
        Stored.execute(source, Data.RESET_READINGS);
    }

    @Override
    public List<Reading> run() {
        return database.compute(session -> {
            List<Reading> readings = new ArrayList<>();
            for (int number = 1; number <= Data.READINGS; number++) {
                readings.add(session.add(Reading_.create()
                        .sensor(Data.sensor(number))
                        .level(Data.level(number))
                        .amount(Data.amount(number))
                        .takenAt(Data.takenAt(number))));
            }
            return readings;
        });
    }

    @Override
    public void describe(List<Reading> result, Digest digest) throws SQLException {
        for (Reading reading : result) {
            digest.add("in memory", reading.id(), reading.sensor(), reading.level(), reading.amount());
        }
        Stored.describe(source, Data.NEW_READINGS, digest);
    }
}
