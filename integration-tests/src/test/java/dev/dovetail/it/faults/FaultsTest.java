package dev.dovetail.it.faults;

import static org.assertj.core.api.Assertions.fail;

import dev.dovetail.it.database.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever call of JDBC fails, and however: nothing is lost, nothing half stored, nothing left open, and another try
 * succeeds. H2 sees all works and pools of each kind, other databases a few works; {@code -Plong} tries all on each.
 * With {@code -Ddovetail.faults.work=NAME,...} those works alone whose name contains one of them, with
 * {@code -Ddovetail.faults.database=mariadb} that database alone.
 */
class FaultsTest {
    private static final boolean LONG = System.getProperty("dovetail.faults", "short").equals("long");
    private static final String WORK = System.getProperty("dovetail.faults.work", "");
    private static final String ONLY = System.getProperty("dovetail.faults.database", "");

    private static final Logger LOGGER = Logger.getLogger("dev.dovetail.jdbc");

    static List<TestDatabase> databases() {
        return TestDatabase.all().stream().filter(kind -> ONLY.isEmpty() || ONLY.contains(kind.toString())).toList();
    }

    /** Returns the databases whose pools of an unusual kind are tried: all where the long form runs. */
    static List<TestDatabase> thorough() {
        return databases().stream().filter(kind -> LONG || kind == TestDatabase.H2 || !ONLY.isEmpty()).toList();
    }

    /** What is only logged would be logged some ten thousand times. */
    @BeforeAll
    static void logNothing() {
        LOGGER.setLevel(Level.OFF);
    }

    @AfterAll
    static void logAgain() {
        LOGGER.setLevel(null);
    }

    /** The works are tried in two threads, each with a database of its own. */
    @ParameterizedTest
    @MethodSource("databases")
    void whateverFailsNothingIsLost(TestDatabase kind) throws Exception {
        boolean whole = LONG || kind == TestDatabase.H2;
        Scope scope = !whole ? Scope.PART : !LONG ? Scope.MOST : kind == TestDatabase.H2 ? Scope.LONG : Scope.WHOLE;
        List<Work> works = wanted(whole ? Works.all() : Works.few());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> halves = new ArrayList<>();
            for (int half = 0; half < 2; half++) {
                List<Work> some = new ArrayList<>();
                for (int i = half; i < works.size(); i += 2) {
                    some.add(works.get(i));
                }
                halves.add(threads.submit(() -> run(kind, some, scope, true, true)));
            }
            StringBuilder findings = new StringBuilder();
            for (Future<String> half : halves) {
                findings.append(half.get());
            }
            if (LONG) {
                // Everything in one session takes minutes.
                findings.append(run(kind, wanted(List.of(Works.whole())), Scope.PART, true, true));
            }
            failIfAny(findings.toString());
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("thorough")
    void poolsWithoutAutoCommitGetTheirConnectionsBackAsWell(TestDatabase kind) throws SQLException {
        failIfAny(run(kind, wanted(LONG ? Works.all() : Works.few()), Scope.PART, false, true));
    }

    /** Where it can go on, a commit that is called again writes what the first one should have written. */
    @Test
    void whatCannotBeBoundIsStillThereToBeWritten() throws SQLException {
        failIfAny(run(TestDatabase.H2, wanted(Works.all()), Scope.BINDING, true, true));
    }

    /** The drivers of H2 and SQLite only say that they cut a connection. */
    @ParameterizedTest
    @MethodSource("thorough")
    void connectionsThatCannotBeCutComeBackAsWell(TestDatabase kind) throws SQLException {
        failIfAny(run(kind, wanted(LONG ? Works.all() : Works.few()), Scope.PART, true, false));
    }

    /** Gives what was wrong; empty where nothing was. */
    private static String run(TestDatabase kind, List<Work> works, Scope scope, boolean autoCommit, boolean aborts)
            throws SQLException {
        try (Store store = new Store(kind); FaultyPool pool = new FaultyPool(store.source(), autoCommit, aborts)) {
            Series series = new Series(store);
            series.run(pool, works, scope);
            System.out.println(series + ", scope " + scope + (autoCommit ? "" : ", without auto-commit")
                    + (aborts ? "" : ", not cut"));
            return series.findings().isEmpty() ? "" : series + series.findings().toString() + "\n";
        }
    }

    private static void failIfAny(String findings) {
        if (!findings.isEmpty()) {
            fail(findings);
        }
    }

    private static List<Work> wanted(List<Work> works) {
        return works.stream()
                .filter(work -> Arrays.stream(WORK.split(",", -1)).anyMatch(work.name()::contains)).toList();
    }
}
