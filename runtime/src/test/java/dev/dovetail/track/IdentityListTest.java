package dev.dovetail.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.generated.Tracked;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdentityListTest {
    private static final int MANY = 200_000;

    private static Tracked object() {
        return (Tracked) Proxy.newProxyInstance(Tracked.class.getClassLoader(), new Class<?>[] {Tracked.class},
                (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static List<Tracked> objects(int count) {
        List<Tracked> objects = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            objects.add(object());
        }
        return objects;
    }

    private static void assertSame(IdentityList list, List<Tracked> reference, String at) {
        boolean same = list.size() == reference.size() && list.isEmpty() == reference.isEmpty();
        Iterator<Tracked> held = list.iterator();
        Tracked[] copied = list.toArray();
        for (int i = 0; same && i < reference.size(); i++) {
            Tracked object = reference.get(i);
            same = held.next() == object && copied[i] == object && list.get(i) == object && list.indexOf(object) == i
                    && list.contains(object);
        }
        assertThat(same && !held.hasNext() && copied.length == reference.size()).as(at).isTrue();
        assertThatThrownBy(() -> list.get(reference.size())).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> list.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** The list against an ArrayList; iterators against copies of it. */
    @Test
    void randomOperationsAreThoseOfAPlainList() {
        long seed = Long.getLong("dovetail.random.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            IdentityList list = new IdentityList();
            List<Tracked> reference = new ArrayList<>();
            List<Tracked> gone = objects(3);
            Iterator<Tracked> snapshot = list.iterator();
            List<Tracked> snapshotted = List.of();
            int growing = 1 + random.nextInt(6);
            for (int step = 0; step < 1_500; step++) {
                String at = "seed " + seed + ", round " + round + ", step " + step;
                boolean fills = step % 500 < 60 * growing || reference.isEmpty();
                int position = reference.isEmpty() ? 0 : random.nextInt(reference.size());
                int kind = random.nextInt(fills ? 6 : 12);
                if (kind == 0) {
                    Tracked object = gone.get(random.nextInt(gone.size()));
                    boolean added = reference.stream().noneMatch(held -> held == object) && reference.add(object);
                    assertThat(list.add(object)).as(at).isEqualTo(added);
                } else if (kind == 1 && !reference.isEmpty()) {
                    Tracked object = object();
                    list.insert(position, object);
                    reference.add(position, object);
                } else if (kind == 2 && reference.size() > 1) {
                    int other = random.nextInt(reference.size());
                    list.swap(position, other);
                    Collections.swap(reference, position, other);
                } else if (kind < 6) {
                    Tracked object = object();
                    list.append(object);
                    reference.add(object);
                } else if (kind == 6) {
                    assertThat(list.remove(gone.get(0))).as(at)
                            .isEqualTo(reference.removeIf(held -> held == gone.get(0)));
                } else {
                    int where = kind == 7 ? 0 : kind == 8 ? reference.size() - 1 : position;
                    Tracked object = reference.remove(where);
                    gone.add(object);
                    assertThat(list.get(where)).as(at).isSameAs(object);
                    assertThat(list.remove(object) && !list.remove(object)).as(at).isTrue();
                    assertThat(list.contains(object)).as(at).isFalse();
                }
                if (step % 50 == 0) {
                    List<Tracked> seen = new ArrayList<>();
                    snapshot.forEachRemaining(seen::add);
                    assertThat(seen.size() == snapshotted.size()).as(at).isTrue();
                    for (int i = 0; i < seen.size(); i++) {
                        assertThat(seen.get(i) == snapshotted.get(i)).as(at).isTrue();
                    }
                    snapshot = list.iterator();
                    snapshotted = List.copyOf(reference);
                }
                if (step % 20 == 0) {
                    assertSame(list, reference, at);
                    snapshot = list.iterator();
                    snapshotted = List.copyOf(reference);
                }
            }
        }
    }

    /** Each removal that searched the rest would walk over billions. */
    @Test
    void manyAreRemovedWhereverTheyStand() {
        List<Tracked> objects = objects(MANY);
        List<Tracked> shuffled = new ArrayList<>(objects);
        Collections.shuffle(shuffled, new Random(1));

        IdentityList list = IdentityList.of(objects);
        shuffled.forEach(object -> assertThat(list.remove(object)).isTrue());
        assertThat(list.isEmpty()).isTrue();

        objects.forEach(list::append);
        while (!list.isEmpty()) {
            list.remove(list.get(0));
        }
        objects.forEach(list::append);
        while (!list.isEmpty()) {
            list.remove(list.get(list.size() - 1));
        }
        objects.forEach(list::append);
        while (!list.isEmpty()) {
            list.remove(list.get(list.size() / 2));
        }
        objects.forEach(list::append);
        for (Tracked object : list) {
            list.remove(object);
        }
        assertThat(list.size()).isZero();

        // A queue: one comes, one goes.
        objects.subList(0, 1_000).forEach(list::append);
        for (int i = 1_000; i < MANY; i++) {
            list.append(objects.get(i));
            assertThat(list.remove(objects.get(i - 1_000))).isTrue();
        }
        assertThat(list.toArray()).hasSize(1_000);

        // What is not here is not searched for, however often.
        List<Tracked> others = objects(1_000);
        objects.subList(1_000, MANY).forEach(list::add);
        for (Tracked other : others) {
            assertThat(list.contains(other) || list.remove(other) || list.indexOf(other) >= 0).isFalse();
        }
        assertThat(list.places().walked()).isLessThan(100L * MANY);
    }
}
