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

/** Orders rows by their dependencies. Asks the caller to break cycles. Rows without dependencies keep their order. */
final class RowOrder {
    /** Breaks a cycle of rows that depend on each other. */
    interface Breaker {
        /**
         * Returns the row of {@code waiting} that comes first, and makes the changes that this needs.
         *
         * @param waiting the rows that are not ordered yet
         * @param waitsFor the rows that each row depends on
         */
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

    /** Orders {@code row} after {@code first}. Has no effect if either is not among the rows. */
    void after(Tracked row, @Nullable Tracked first) {
        List<Tracked> waiting = waitsFor.get(row);
        if (waiting != null && first != null && waitsFor.containsKey(first)) {
            waiting.add(first);
        }
    }

    /** Returns whether no row depends on another. */
    boolean isFree() {
        for (List<Tracked> waiting : waitsFor.values()) {
            if (!waiting.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the rows in levels. Rows of a level depend only on rows of earlier levels, except where {@code breaker}
     * has broken a cycle.
     */
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
