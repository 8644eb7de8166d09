package dev.dovetail.flush;

import dev.dovetail.error.FlushException;
import dev.dovetail.flush.CycleBreaker.WaitingWrite;
import dev.dovetail.flush.RowWrite.Reason;
import dev.dovetail.flush.RowWrite.Wait;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.ObjectTracking;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the cycles in the dependency graph of a flush and breaks them one by one. */
final class Cycles {
    private final RowWrites writes;
    private final CycleBreaker breaker;
    private final Deque<RowWrite> ready = new ArrayDeque<>();
    private int done;

    Cycles(RowWrites writes, CycleBreaker breaker) {
        this.writes = writes;
        this.breaker = breaker;
    }

    /** Breaks all cycles, so that the rows can be written one after the other. */
    void open() {
        List<RowWrite> all = writes.all();
        for (RowWrite write : all) {
            release(write);
        }
        walk();
        int from = 0;
        while (done < all.size()) {
            while (all.get(from).isDone()) {
                from++;
            }
            List<WaitingWrite> cycle = cycle(all.get(from));
            int known = all.size();
            breaker.open(cycle);
            for (WaitingWrite link : cycle) {
                release(link.write());
                for (RowWrite follower : List.copyOf(link.write().followers())) {
                    release(follower);
                }
            }
            for (RowWrite part : all.subList(known, all.size())) {
                release(part);
            }
            walk();
        }
    }

    private void release(RowWrite write) {
        if (!write.isDone() && write.isReady()) {
            write.done(true);
            done++;
            ready.add(write);
        }
    }

    private void walk() {
        for (RowWrite write = ready.poll(); write != null; write = ready.poll()) {
            for (RowWrite follower : write.followers()) {
                release(follower);
            }
        }
    }

    /** Returns the rows of a cycle, found by following the open dependencies from {@code start}. */
    private static List<WaitingWrite> cycle(RowWrite start) {
        Map<RowWrite, Integer> walked = new IdentityHashMap<>();
        List<WaitingWrite> path = new ArrayList<>();
        RowWrite write = start;
        while (walked.putIfAbsent(write, path.size()) == null) {
            Wait wait = write.open();
            path.add(new WaitingWrite(write, wait));
            write = wait.first();
        }
        return path.subList(walked.getOrDefault(write, 0), path.size());
    }

    /**
     * Returns the exception for rows that exchange referenced keys while a reference to them is neither nullable nor
     * updated with them.
     */
    static FlushException refuse(List<WaitingWrite> cycle, RelationshipMapping holding) {
        Set<String> rows = new LinkedHashSet<>();
        cycle.forEach(link -> rows.add(ObjectTracking.describe(link.write().row())));
        String keys = names(holding.target(), holding.referenced());
        String references = names(holding.owner(), holding.key());
        return new FlushException(keys + ": " + String.join(", ", rows) + " exchange their values, to which "
                + references
                + " refers and may not be null meanwhile. Make " + references + " @Nullable, or exchange the other"
                + " properties of these rows. Nothing was written.");
    }

    private static String names(EntityMapping<?> type, int[] indexes) {
        return Arrays.stream(indexes).mapToObj(index -> type.name() + "." + type.attribute(index).name())
                .collect(Collectors.joining(", "));
    }

    /** Returns the exception for a cycle in which no column can be null or hold another value temporarily. */
    static FlushException refuse(List<WaitingWrite> cycle) {
        Set<String> columns = new LinkedHashSet<>();
        Set<String> rows = new LinkedHashSet<>();
        for (WaitingWrite link : cycle) {
            rows.add(ObjectTracking.describe(link.write().row()));
            Wait wait = link.reason();
            List<Attribute> about = wait.reason() == Reason.LEFT ? wait.ofFirst() : wait.ofWaiting();
            String type = (wait.reason() == Reason.LEFT ? wait.first() : link.write()).row().$type().name();
            about.forEach(attribute -> columns.add(type + "." + attribute.name()));
        }
        String names = columns.stream().sorted().collect(Collectors.joining(", "));
        return new FlushException(names + ": " + String.join(", ", rows)
                + " wait for each other in a circle: each takes a"
                + " value that the next one has, or refers to it, and no column of these can be null meanwhile. Make "
                + "one of"
                + " them @Nullable, or give one row another value and call session.flush() before the next gets it."
                + " Nothing was written.");
    }
}
