package dev.dovetail.it.faults;

import static org.assertj.core.api.Assertions.fail;

import dev.dovetail.it.database.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever call of JDBC fails, and however: nothing is lost, nothing half stored, nothing left open, and another try
 * succeeds. H2 sees all of it, other databases a few works; {@code -Plong} tries more on each. With
 * {@code -Ddovetail.faults.work=NAME} those works alone whose name contains it, with
 * {@code -Ddovetail.faults.database=mariadb} that database alone.
 */
class FaultsTest {
    private static final boolean LONG = System.getProperty("dovetail.faults", "short").equals("long");
    private static final String WORK = System.getProperty("dovetail.faults.work", "");
    private static final String ONLY = System.getProperty("dovetail.faults.database", "");

    static List<TestDatabase> databases() {
        return TestDatabase.all().stream().filter(kind -> ONLY.isEmpty() || kind.toString().equals(ONLY)).toList();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whateverFailsNothingIsLost(TestDatabase kind) throws SQLException {
        boolean whole = LONG || kind == TestDatabase.H2;
        try (Store store = new Store(kind)) {
            Series series = new Series(store);
            List<Work> works = wanted(whole ? Works.all() : Works.few());
            try (FaultyPool pool = new FaultyPool(store.source(), true, true)) {
                series.run(pool, works, !whole ? Scope.PART : LONG && kind == TestDatabase.H2 ? Scope.LONG : Scope.WHOLE);
            }
            end(series, "pools as most are");
        }
    }

    /** Pools without auto-commit, and drivers that only say that they cut a connection. */
    @ParameterizedTest
    @MethodSource("databases")
    void otherPoolsGetTheirConnectionsBackAsWell(TestDatabase kind) throws SQLException {
        try (Store store = new Store(kind)) {
            Series series = new Series(store);
            for (boolean autoCommit : new boolean[] {true, false}) {
                try (FaultyPool pool = new FaultyPool(store.source(), autoCommit, !autoCommit)) {
                    series.run(pool, wanted(LONG ? Works.all() : Works.few()), LONG ? Scope.WHOLE : Scope.PART);
                }
            }
            end(series, "other pools");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aSessionGoesOnFromWhereItWas(TestDatabase kind) throws SQLException {
        if (!LONG) {
            return;
        }
        try (Store store = new Store(kind); FaultyPool pool = new FaultyPool(store.source(), true, true)) {
            Series series = new Series(store);
            series.run(pool, wanted(List.of(Works.whole())), Scope.PART);
            end(series, "one session");
        }
    }

    private static List<Work> wanted(List<Work> works) {
        return works.stream().filter(work -> work.name().contains(WORK)).toList();
    }

    private static void end(Series series, String what) {
        System.out.println(series + ", " + what);
        if (!series.findings().isEmpty()) {
            fail(series + series.findings().toString());
        }
    }
}
