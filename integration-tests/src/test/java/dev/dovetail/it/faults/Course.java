package dev.dovetail.it.faults;

import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * How a work goes where nothing fails.
 *
 * @param states what the rows say before its first transaction and after each
 * @param read what it reads
 * @param calls the calls of JDBC that it makes
 */
record Course(List<List<String>> states, List<String> read, List<String> calls) {
    /** Does the work without a fault. */
    static Course of(Work work, Store store, FaultyPool pool, Database database) throws SQLException {
        store.restore();
        List<List<String>> states = new ArrayList<>();
        states.add(store.rows().said());
        pool.calls().arm(Fault.NONE);
        List<String> read;
        try (Session session = database.openSession()) {
            Run run = new Run(database, session, pool);
            for (var transaction : work.transactions()) {
                transaction.accept(run);
                session.commit();
                states.add(store.rows().said());
            }
            read = run.read();
        }
        return new Course(states, read, List.copyOf(pool.calls().names()));
    }

    List<String> last() {
        return states.get(states.size() - 1);
    }
}
