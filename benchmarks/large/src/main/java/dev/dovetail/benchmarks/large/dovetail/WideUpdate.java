package dev.dovetail.benchmarks.large.dovetail;

import static dev.dovetail.benchmarks.large.dovetail.Wide_.wide;

import dev.dovetail.benchmarks.Digest;
import dev.dovetail.benchmarks.large.Data;
import dev.dovetail.benchmarks.large.Stored;
import dev.dovetail.benchmarks.large.Work;
import dev.dovetail.session.Database;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Changes a column of each tenth row. */
final class WideUpdate implements Work<List<Wide>> {
    private final Database database;
    private final DataSource source;

    WideUpdate(Database database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    @Override
    public void before() throws SQLException {
        Stored.execute(source, Data.RESET_STOCK);
    }

    @Override
    public List<Wide> run() {
        return database.compute(session -> {
            List<Wide> found = session.select(wide).list();
            for (int i = 9; i < found.size(); i += 10) {
                found.get(i).stock(Data.CHANGED_STOCK);
            }
            return found;
        });
    }

    @Override
    public void describe(List<Wide> result, Digest digest) throws SQLException {
        Stored.describe(source, Data.CHANGED_STOCKS, digest);
    }
}
