package dev.dovetail.it.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;

/**
 * A pool for one thread whose every call may fail. It puts nothing in order: how a connection comes back, and what of
 * it is still open then, is noted.
 */
final class FaultyPool implements AutoCloseable {
    private final DataSource database;
    private final boolean autoCommit;
    private final boolean aborts;
    private final Calls calls = new Calls();
    private final Deque<Physical> idle = new ArrayDeque<>();
    private final List<LentConnection> active = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();

    /**
     * A pool of connections to {@code database}.
     *
     * @param autoCommit whether its connections commit by themselves as they are found
     * @param aborts whether its connections can be cut; those of H2 and SQLite cannot
     */
    FaultyPool(DataSource database, boolean autoCommit, boolean aborts) {
        this.database = database;
        this.autoCommit = autoCommit;
        this.aborts = aborts;
    }

    Calls calls() {
        return calls;
    }

    boolean aborts() {
        return aborts;
    }

    /** Itself, as the code that is tested sees it. */
    DataSource source() {
        return Calls.proxy(DataSource.class, (proxy, method, arguments) -> {
            calls.pool(method.getName());
            if (!method.getName().equals("getConnection")) {
                throw new SQLException(method + " is not known here");
            }
            return lend();
        });
    }

    private Connection lend() throws SQLException {
        Physical physical = idle.poll();
        while (physical != null && physical.isLost()) {
            physical = idle.poll();
        }
        if (physical == null) {
            physical = new Physical(database.getConnection(), autoCommit);
        }
        LentConnection lent = new LentConnection(this, physical);
        active.add(lent);
        return lent.proxy();
    }

    /** A connection comes back. */
    void comesBack(LentConnection lent) throws SQLException {
        Physical physical = lent.physical();
        active.remove(lent);
        if (physical.isLost()) {
            return;
        }
        List<String> differences = new ArrayList<>(physical.differences());
        if (lent.open() > 0) {
            differences.add("a connection came back with open statements");
        }
        if (differences.isEmpty()) {
            idle.push(physical);
        } else {
            violations.addAll(differences);
            physical.discard();
        }
    }

    void violated(String how) {
        violations.add(how);
    }

    /** How many connections are in use. */
    int active() {
        return active.size();
    }

    /** What was wrong since the last call. */
    List<String> takeViolations() {
        for (LentConnection lent : active) {
            violations.add("a connection did not come back");
            lent.physical().discard();
        }
        active.clear();
        List<String> taken = List.copyOf(violations);
        violations.clear();
        return taken;
    }

    @Override
    public void close() {
        takeViolations();
        idle.forEach(Physical::discard);
        idle.clear();
    }
}
