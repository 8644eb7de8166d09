package dev.dovetail.session;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.track.LazyLoadFailures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Counts the lazy loads of each relationship in a session, and reports repeated ones. */
final class LazyLoads {
    private final int often;
    private final Consumer<String> report;
    private final Map<RelationshipMapping, Integer> counts = new LinkedHashMap<>();

    LazyLoads(int often, Consumer<String> report) {
        this.often = often;
        this.report = report;
    }

    /** Returns a counter with the same limit and report for another session. */
    LazyLoads fresh() {
        return new LazyLoads(often, report);
    }

    /** Counts a lazy load of {@code relationship}. Reports it if this reaches the limit. */
    void loaded(RelationshipMapping relationship) {
        int times = counts.merge(relationship, 1, Integer::sum);
        if (times == often) {
            report.accept(text(relationship, times));
        }
    }

    /** Returns a line for each relationship that was loaded lazily. */
    List<String> reports() {
        List<String> reports = new ArrayList<>();
        for (Map.Entry<RelationshipMapping, Integer> entry : counts.entrySet()) {
            reports.add(text(entry.getKey(), entry.getValue()));
        }
        return reports;
    }

    private static String text(RelationshipMapping relationship, int times) {
        return relationship + " was loaded lazily " + (times == 1 ? "once" : times + " times")
                + " in this session. Load it with the query: " + LazyLoadFailures.plan(relationship) + ".";
    }
}
