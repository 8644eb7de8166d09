package dev.dovetail.flush;

import dev.dovetail.generated.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Orders rows so that each comes after those that it must wait for. Where rows wait for each other in a cycle, the
 * caller is asked to break it. Rows keep their order where nothing else decides.
 */
final class RowOrder {
    /** Breaks a cycle of rows that wait for each other. */
    interface Breaker {
        /** Lets one of {@code waiting} go ahead; returns it. */
        Tracked release(List<Tracked> waiting, Map<Tracked, List<Tracked>> waitsFor);
    }

    private final Map<Tracked, List<Tracked>> waitsFor = new IdentityHashMap<>();
    private final Collection<Tracked> rows;

    RowOrder(Collection<Tracked> rows) {
        this.rows = rows;
        for (Tracked row : rows) {
            waitsFor.put(row, new ArrayList<>(1));
        }
    }

    /** {@code row} comes after {@code first}, where both are among the rows. */
    void after(Tracked row, @Nullable Tracked first) {
        List<Tracked> waiting = waitsFor.get(row);
        if (waiting != null && first != null && waitsFor.containsKey(first)) {
            waiting.add(first);
        }
    }

    /** Returns whether no row waits for another. */
    boolean isFree() {
        for (List<Tracked> waiting : waitsFor.values()) {
            if (!waiting.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The rows in levels: those of one level wait only for rows of earlier levels. */
    List<List<Tracked>> levels(Breaker breaker) {
        Map<Tracked, int[]> open = new IdentityHashMap<>();
        Map<Tracked, List<Tracked>> followers = new IdentityHashMap<>();
        Deque<Tracked> ready = new ArrayDeque<>();
        for (Tracked row : rows) {
            List<Tracked> waiting = waitsFor.getOrDefault(row, List.of());
            open.put(row, new int[] {waiting.size()});
            for (Tracked first : waiting) {
                followers.computeIfAbsent(first, none -> new ArrayList<>()).add(row);
            }
            if (waiting.isEmpty()) {
                ready.add(row);
            }
        }
        List<List<Tracked>> levels = new ArrayList<>();
        int done = 0;
        while (done < rows.size()) {
            if (ready.isEmpty()) {
                Tracked freed = breaker.release(waiting(open), waitsFor);
                open.remove(freed);
                ready.add(freed);
            }
            List<Tracked> level = new ArrayList<>(ready);
            ready.clear();
            for (Tracked row : level) {
                open.remove(row);
            }
            for (Tracked row : level) {
                for (Tracked follower : followers.getOrDefault(row, List.of())) {
                    int[] left = open.get(follower);
                    if (left != null && --left[0] == 0) {
                        ready.add(follower);
                    }
                }
            }
            done += level.size();
            levels.add(level);
        }
        return levels;
    }

    private List<Tracked> waiting(Map<Tracked, int[]> open) {
        List<Tracked> waiting = new ArrayList<>();
        for (Tracked row : rows) {
            if (open.containsKey(row)) {
                waiting.add(row);
            }
        }
        return waiting;
    }
}
