package dev.dovetail.it.faults;

import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a work goes where nothing fails.
 *
 * @param states what the rows say before its first transaction and after each
 * @param read what it reads
 * @param calls the calls of JDBC that it makes
 */
record Course(List<List<String>> states, List<String> read, List<String> calls) {
    private static final Set<String> WORK = Set.of("DataSource.getConnection", "Connection.prepareStatement",
            "Connection.commit", "Connection.rollback", "Connection.rollback()", "Connection.setSavepoint",
            "Connection.releaseSavepoint");

    /** Does the work without a fault. */
    static Course of(Work work, Store store, FaultyPool pool, Database database) throws SQLException {
        store.restore();
        List<List<String>> states = new ArrayList<>();
        states.add(store.rows().said());
        pool.calls().arm(Fault.NONE);
        List<String> read;
        try (Session session = database.openSession()) {
            Run run = new Run(database, session);
            for (var transaction : work.transactions()) {
                transaction.accept(run);
                session.commit();
                states.add(store.rows().said());
            }
            read = run.read();
        }
        return new Course(states, read, List.copyOf(pool.calls().names()));
    }

    /**
     * Whether the work is done where this call is made: its connection is put in order and given back. What fails there
     * need not be told, since it is nobody's any more.
     */
    boolean isGivingBack(int at) {
        for (int i = at; i <= calls.size(); i++) {
            String call = calls.get(i - 1);
            if (call.equals("DataSource.getConnection") && i > at) {
                return true;
            }
            if (isWork(call)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWork(String call) {
        return (call.startsWith("PreparedStatement.") || call.startsWith("ResultSet.")) && !call.endsWith(".close")
                || WORK.contains(call);
    }

    List<String> last() {
        return states.get(states.size() - 1);
    }
}
