package dev.dovetail.it.order;

import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Some tables of the random flushes: their first rows, changes made by chance, and the rows that must be there then. */
abstract class Area {
    final Random random;
    /** What is done to the objects, in an order that chance decides. */
    final List<Runnable> changes = new ArrayList<>();

    Area(Random random) {
        this.random = random;
    }

    /** Adds the first rows. */
    abstract void seed(Session session);

    /** Reads all rows, and decides what is to become of them: every final state is one that the tables allow. */
    abstract void decide(Session session);

    /** The query of the rows, and the rows that it must find. */
    abstract List<Rows> expected();

    record Rows(String sql, List<String> rows) {}

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One value for each, no value twice: some keep theirs, where the pool has it; null is given as often as wanted. */
    <T> List<@Nullable T> distinct(List<@Nullable T> current, Collection<T> pool, double keep, double none) {
        List<T> free = new ArrayList<>(pool);
        Collections.shuffle(free, random);
        List<@Nullable T> given = new ArrayList<>(Collections.nCopies(current.size(), null));
        boolean[] settled = new boolean[current.size()];
        for (int i = 0; i < current.size(); i++) {
            if (current.get(i) != null && chance(keep) && free.remove(current.get(i))) {
                given.set(i, current.get(i));
                settled[i] = true;
            }
        }
        for (int i = 0; i < current.size(); i++) {
            if (!settled[i] && !chance(none)) {
                given.set(i, free.remove(free.size() - 1));
            }
        }
        return given;
    }

    static String row(@Nullable Object... values) {
        StringBuilder row = new StringBuilder();
        for (Object value : values) {
            row.append(row.length() == 0 ? "" : " ").append(value);
        }
        return row.toString();
    }
}
