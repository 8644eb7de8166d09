package dev.dovetail.track;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.generated.Tracked;
import dev.dovetail.handmade.HandmadeBlog;
import dev.dovetail.metadata.EntityState;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongIdentityMapTest {
    private static final int MANY = 100;

    private final LongIdentityMap map = new LongIdentityMap(HandmadeBlog.TAG);
    private final List<LoadBatch> batches = new ArrayList<>();

    private static Tracked tag(long id, Runnable read) {
        return (Tracked) Proxy.newProxyInstance(Tracked.class.getClassLoader(), new Class<?>[] {Tracked.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "$type" -> HandmadeBlog.TAG;
                    case "$changes" -> null;
                    case "toString" -> "tag " + id;
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> Long.hashCode(id);
                    case "$get" -> {
                        read.run();
                        yield id;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private LoadBatch batch() {
        LoadBatch batch = new LoadBatch(NoSource.noSession(), EntityState.PERSISTENT);
        batches.add(batch);
        return batch;
    }

    private Tracked append(long id, LoadBatch batch, Runnable read) {
        Tracked tag = tag(id, read);
        map.append(id, batch, batch.hold(tag));
        return tag;
    }

    @Test
    void extremesAreIdentifiersLikeOthers() {
        for (List<Long> ids : List.of(List.of(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE),
                List.of(Long.MAX_VALUE, Long.MIN_VALUE), List.of(-7L, -5L, Long.MIN_VALUE, -6L),
                List.of(Long.MIN_VALUE))) {
            LongIdentityMap each = new LongIdentityMap(HandmadeBlog.TAG);
            LoadBatch batch = batch();
            List<Tracked> tags = new ArrayList<>();
            for (long id : ids) {
                assertThat(each.find(id)).isNull();
                Tracked tag = tag(id, () -> {});
                each.append(id, batch, batch.hold(tag));
                tags.add(tag);
                assertThat(each.find(id)).isSameAs(tag);
            }
            assertThat(each.find(12L)).isNull();
            for (int i = 0; i < ids.size(); i++) {
                assertThat(each.find(ids.get(i))).isSameAs(tags.get(i));
            }
        }
    }

    /** The collector may clear the references of batches while the index is built. */
    @Test
    void aBatchThatIsCollectedWhileTheIndexIsBuiltTakesNoOtherWithIt() {
        LoadBatch unused = batch();
        append(1L << 40, unused, () -> {});
        List<Tracked> tags = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            LoadBatch batch = batch();
            for (int j = 0; j < MANY; j++) {
                // Identifiers that collide, so that their numbers are scattered while the index is built.
                tags.add(append((long) (2 + i * MANY + j) << 48, batch, unused.reference()::clear));
            }
        }
        for (int i = tags.size() - 1; i >= 0; i--) {
            assertThat(map.find((long) (2 + i) << 48)).as("tag " + i).isSameAs(tags.get(i));
        }
    }

    /** As if each row had an employee and the manager: batches that receive entities in turns are visited once. */
    @Test
    void eachEntityIsVisitedOnceWhenBatchesTakeTurns() {
        LoadBatch employees = batch();
        LoadBatch managers = batch();
        List<Tracked> tags = new ArrayList<>();
        for (long id = 0; id < MANY; id++) {
            Tracked tag = append(id, id % 2 == 0 ? employees : managers, () -> {});
            assertThat(map.find(id)).isSameAs(tag);
            tags.add(tag);
        }
        tags.add(append(-1, employees, () -> {}));
        tags.add(append(-2, managers, () -> {}));
        List<Tracked> visited = new ArrayList<>();
        map.forEach(visited::add);
        assertThat(visited).containsExactlyInAnyOrderElementsOf(tags);
        assertThat(map.find(-1)).isSameAs(tags.get(MANY));
        assertThat(map.find(7)).isSameAs(tags.get(7));
    }

    /** The same, if the turns begin after the first batches are in ranges. */
    @Test
    void eachEntityIsVisitedOnceWhenBatchesOfRangesReceiveMore() {
        LoadBatch employees = batch();
        LoadBatch managers = batch();
        List<Tracked> tags = new ArrayList<>();
        for (long id = 0; id < MANY; id++) {
            tags.add(append(id, employees, () -> {}));
            tags.add(append(id + MANY, managers, () -> {}));
        }
        List<Tracked> visited = new ArrayList<>();
        map.forEach(visited::add);
        assertThat(visited).containsExactlyInAnyOrderElementsOf(tags);
        for (int i = 0; i < tags.size(); i++) {
            assertThat(map.find(i / 2 + (i % 2 == 0 ? 0 : MANY))).isSameAs(tags.get(i));
        }
    }
}
