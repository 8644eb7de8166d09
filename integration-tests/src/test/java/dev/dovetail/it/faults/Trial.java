package dev.dovetail.it.faults;

import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** Work at which one call of JDBC fails, and what must hold then. */
final class Trial {
    private final Store store;
    private final FaultyPool pool;
    private final Work work;
    private final Course course;
    private final Fault fault;
    private final Ending ending;
    private final Findings findings;
    private final Database database;
    private int stored;
    private Throwable failure;
    private Run run;
    private boolean inCommit;
    private boolean unknown;

    Trial(Store store, FaultyPool pool, Database database, Work work, Course course, Fault fault, Ending ending,
            Findings findings) {
        this.store = store;
        this.pool = pool;
        this.work = work;
        this.course = course;
        this.fault = fault;
        this.ending = ending;
        this.findings = findings;
        this.database = database;
    }

    /** Runs it, and says whether there was such a call. */
    boolean run() throws SQLException {
        store.restore();
        pool.calls().arm(fault);
        if (ending == Ending.TRANSACT) {
            transact();
        } else {
            inSession();
        }
        boolean hit = pool.calls().hasFailed();
        pool.calls().disarm();
        for (String violation : pool.takeViolations()) {
            found(violation);
        }
        return hit;
    }

    private void found(String what) {
        findings.add(what, store.kind() + ", " + work + ", " + ending + ", " + fault + " " + pool.calls().where()
                + (failure == null ? "" : ", told by " + failure));
    }

    private void transact() throws SQLException {
        for (Consumer<Run> transaction : work.transactions()) {
            try {
                database.transact(fault.kind() == Kind.CONFLICT ? 2 : 1, session -> {
                    run = following(session);
                    transaction.accept(run);
                });
                stored++;
            } catch (Throwable e) {
                failure = e;
                break;
            }
        }
        boolean hit = pool.calls().hasFailed();
        pool.calls().disarm();
        if (hit) {
            checkFailure();
            checkStored();
        }
    }

    /** Gives the next transaction what those before it have caught. */
    private Run following(Session session) {
        Run next = new Run(database, session, pool);
        if (run != null) {
            run.caught().forEach(next::caught);
        }
        return next;
    }

    private void inSession() throws SQLException {
        Session session = database.openSession();
        run = new Run(database, session, pool);
        failure = doFrom(run);
        if (!pool.calls().hasFailed()) {
            session.close();
            return;
        }
        checkFailure();
        if (failure == null && !run.read().equals(course.read())) {
            found("no exception, but " + run.read() + " was read instead of " + course.read());
        }
        if (ending == Ending.ROLLBACK) {
            goOn(session);
        }
        close(session);
        pool.calls().disarm();
        if (ending == Ending.CLOSE) {
            checkStored();
            again();
        }
    }

    /** Does the transactions that are not stored yet, and gives what has failed. */
    private Throwable doFrom(Run doing) {
        try {
            for (int i = stored; i < work.transactions().size(); i++) {
                inCommit = false;
                work.transactions().get(i).accept(doing);
                inCommit = true;
                doing.session().commit();
                stored++;
            }
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    private void goOn(Session session) throws SQLException {
        if (failure != null && work.inSession() && goesOn(session) && inCommit) {
            commitAgain(session);
        }
        rollBack(session);
        pool.calls().disarm();
        if (pool.active() > 0) {
            found("a connection is held after rollback()");
        }
        checkStored();
        Rows rows = store.rows();
        try {
            Memory.differences(run.kept(), rows, unknown).forEach(difference -> found("memory: " + difference));
            session.commit();
        } catch (Throwable e) {
            found("reading objects after a rollback fails: " + e);
            session.rollback();
        }
        if (!store.rows().equals(rows)) {
            found("a commit after a rollback wrote something");
        }
        Throwable second = doFrom(new Run(database, session, pool));
        if (second != null) {
            found("a second try in the same session fails: " + second);
        } else if (!store.rows().said().equals(course.last())) {
            found("a second try in the same session stores something else");
        }
    }

    private boolean goesOn(Session session) {
        Failed told = Told.first(failure, pool.calls().failed(), isAfterAnother());
        return told != null && Refusals.goesOn(session, pool.calls(),
                pool.calls().isHealed() ? Failed.Expected.GOES_ON : told.expected(), this::found);
    }

    /** A commit that failed before anything was sent does the same where it is called again. */
    private void commitAgain(Session session) {
        try {
            session.commit();
            stored++;
            failure = null;
        } catch (Throwable e) {
            found("a second commit() fails: " + e);
        }
    }

    /** Whether something has failed in the work itself, as it does each time. */
    private boolean isAfterAnother() {
        return run != null && !run.caught().isEmpty();
    }

    private boolean tells(Throwable told) {
        return Told.first(told, pool.calls().failed(), isAfterAnother()) != null;
    }

    private void rollBack(Session session) {
        try {
            session.rollback();
        } catch (Throwable e) {
            if (Told.first(e, pool.calls().failed(), false) == null) {
                found("rollback() fails by something else: " + e);
            }
            pool.calls().disarm();
            try {
                session.rollback();
            } catch (Throwable again) {
                found("a second rollback() fails: " + again);
            }
        }
    }

    private void close(Session session) {
        try {
            session.close();
        } catch (Throwable e) {
            if (Told.first(e, pool.calls().failed(), false) == null) {
                found("close() fails by something else: " + e);
            }
        }
    }

    private void again() throws SQLException {
        store.restore();
        stored = 0;
        try (Session session = database.openSession()) {
            Run next = new Run(database, session, pool);
            Throwable second = doFrom(next);
            if (second != null) {
                found("a second try in a new session fails: " + second);
            } else if (!store.rows().said().equals(course.last()) || !next.read().equals(course.read())) {
                found("a second try in a new session does something else");
            }
        }
    }

    private void checkFailure() {
        if (failure != null) {
            if (!tells(failure)) {
                found("the failure is hidden behind " + failure);
            }
            return;
        }
        boolean retried = fault.kind() == Kind.CONFLICT && ending == Ending.TRANSACT;
        boolean caught = run != null && run.caught().stream().anyMatch(this::tells);
        if (!retried && !caught && !pool.calls().isGivingBack(fault.at())
                && !Told.needsNoTelling(fault.kind(), pool.calls().where())) {
            found("nobody is told of a failure at " + pool.calls().where());
        }
    }

    /** All transactions that were committed are stored, and nothing of the one that failed. */
    private void checkStored() throws SQLException {
        List<String> now = store.rows().said();
        if (now.equals(course.states().get(stored))) {
            return;
        }
        boolean next = failure != null && now.equals(course.states().get(stored + 1));
        if (next && Told.isUnknown(failure)) {
            unknown = true;
            stored++;
        } else if (next) {
            found("everything is stored, but an exception says otherwise");
            stored++;
        } else {
            found("neither the rows before nor those after the transaction are stored: "
                    + Rows.difference(course.states().get(stored), now));
        }
    }
}
