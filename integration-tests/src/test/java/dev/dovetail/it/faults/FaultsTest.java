package dev.dovetail.it.faults;

import static org.assertj.core.api.Assertions.fail;

import dev.dovetail.it.database.TestDatabase;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever call of JDBC fails, and however: nothing is lost, nothing half stored, nothing left open. */
class FaultsTest {
    private static final Logger LOGGER = Logger.getLogger("dev.dovetail.jdbc");
    private static final String ONLY = System.getProperty("dovetail.faults.work", "");
    private static final List<String> KINDS = List.of(System.getProperty("dovetail.faults.kinds", "SQL").split(","));
    private static final List<String> ENDINGS = List.of(System.getProperty("dovetail.faults.endings", "ROLLBACK,CLOSE,TRANSACT").split(","));

    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void every(TestDatabase kind) throws SQLException {
        LOGGER.setLevel(Level.OFF);
        Findings findings = new Findings();
        long begin = cpu();
        int total = 0;
        try (Store store = new Store(kind)) {
            for (boolean autoCommit : new boolean[] {true}) {
                try (FaultyPool pool = new FaultyPool(store.source(), autoCommit, true)) {
                    for (Work work : works()) {
                        if (!work.name().contains(ONLY)) {
                            continue;
                        }
                        long start = cpu();
                        Course course = Course.of(work, store, pool);
                        int injected = 0;
                        for (Kind how : Kind.values()) {
                            if (!KINDS.contains(how.name())) continue;
                            for (int at = 1; at <= course.calls().size(); at++) {
                                for (Ending ending : Ending.values()) {
                                    if (!ENDINGS.contains(ending.name())) continue;
                                    injected += new Trial(store, pool, work, course, new Fault(how, at, false, false), ending, findings).run() ? 1 : 0;
                                }
                                if (!ENDINGS.contains("PERSISTENT")) continue;
                                injected += new Trial(store, pool, work, course, new Fault(how, at, true, false), Ending.ROLLBACK, findings).run() ? 1 : 0;
                            }
                        }
                        total += injected;
                        System.out.println(work + ": calls " + course.calls().size() + " injected " + injected + " cpu ms " + (cpu() - start));
                    }
                }
            }
        }
        System.out.println(kind + " injected " + total + " cpu " + (cpu() - begin) / 1_000);
        if (!findings.isEmpty()) {
            fail(findings.toString());
        }
    }

    private static List<Work> works() {
        List<Work> works = new ArrayList<>();
        works.addAll(Writes.all());
        works.addAll(Statements.all());
        works.addAll(Reads.all());
        works.addAll(Reads.settings());
        works.addAll(Reads.outside());
        return works;
    }
}
