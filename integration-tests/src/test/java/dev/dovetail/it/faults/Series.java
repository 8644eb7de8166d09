package dev.dovetail.it.faults;

import dev.dovetail.session.Database;
import java.sql.SQLException;
import java.util.List;

/** All faults at all calls of some works. */
final class Series {
    private final Store store;
    private final Findings findings = new Findings();
    private int injected;
    private int calls;
    private int works;

    Series(Store store) {
        this.store = store;
    }

    Findings findings() {
        return findings;
    }

    @Override
    public String toString() {
        return store.kind() + ": " + injected + " faults at " + calls + " calls of " + works + " works";
    }

    /** Tries each fault at each call. */
    void run(FaultyPool pool, List<Work> works, Scope scope) throws SQLException {
        for (Work work : works) {
            run(pool, work, scope);
            if (scope.isLong()) {
                System.out.println(this + ", after " + work + (findings.isEmpty() ? "" : findings.toString()));
            }
        }
    }

    private void run(FaultyPool pool, Work work, Scope scope) throws SQLException {
        Database database = work.settings().apply(Database.of(pool.source()));
        Course course;
        try {
            course = Course.of(work, store, pool, database);
            course = Course.of(work, store, pool, database);
        } catch (RuntimeException e) {
            findings.add("fails without a fault: " + e, store.kind() + ", " + work);
            pool.takeViolations();
            return;
        }
        for (String violation : pool.takeViolations()) {
            findings.add(violation, store.kind() + ", " + work + " without a fault");
        }
        works++;
        calls += course.calls().size();
        for (int at = 1; at <= course.calls().size(); at++) {
            for (Scope.Way way : scope.ways(course.calls(), at)) {
                Trial trial = new Trial(store, pool, database, work, course, way.fault(), way.ending(), findings);
                injected += trial.run() ? 1 : 0;
            }
        }
    }
}
