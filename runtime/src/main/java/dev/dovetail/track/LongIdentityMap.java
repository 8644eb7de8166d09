package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An identity map for integer identifiers. While rows arrive in ascending order of their identifiers, none can be known
 * already: the map keeps only their load batches. The first other lookup builds {@link KeyRanges} of them. Entities
 * that arrive later, or in another order, get into an index.
 *
 * <p>The index uses open addressing on the number itself, because generated keys are consecutive and do not collide.
 * Scatters the numbers after many collisions. An entry takes 12 bytes: the identifier, and a place in a load batch,
 * which is referred to weakly.
 */
final class LongIdentityMap extends IdentityMap {
    private static final int FREE = 0;
    private static final int LEFT = -1;
    private static final int SMALLEST = 16;
    private static final long[] NO_KEYS = {};
    private static final int[] NO_PLACES = {};
    private static final int MOST_STEPS = 32;
    private static final long SCATTER = 0x9E37_79B9_7F4A_7C15L;

    /** Whether all entities arrived in ascending order, so that there are no ranges and no index yet. */
    private boolean ascending = true;
    /** The largest identifier, while there is neither. */
    private long last = Long.MIN_VALUE;
    /** The number of the batch of that entity, and its place there. */
    private int lastNumber;
    private int lastPlace;
    /** The entities that arrived in ascending order. The index comes before it. */
    private @Nullable KeyRanges ranges;
    private long[] keys = NO_KEYS;
    private int[] places = NO_PLACES;
    private @Nullable WeakReference<LoadBatch>[] batches = references(1);
    private int batchCount;
    private int used;
    private boolean scattered;

    LongIdentityMap(EntityMapping<?> type) {
        super(type);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable WeakReference<LoadBatch>[] references(int length) {
        return (WeakReference<LoadBatch>[]) new WeakReference<?>[length];
    }

    @Override
    public @Nullable Tracked find(Object key) {
        return find(((Number) key).longValue());
    }

    @Override
    public @Nullable Tracked find(long key) {
        if (ascending) {
            if (key > last) {
                return null;
            }
            if (key == last && batchCount > 0) {
                // The rows of one root mostly stand together.
                LoadBatch batch = batch(lastNumber);
                return batch == null ? null : batch.member(lastPlace);
            }
            index();
        }
        Tracked found = used == 0 ? null : indexed(key);
        return found != null || ranges == null ? found : ranges.find(key);
    }

    private @Nullable Tracked indexed(long key) {
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); places[slot] != FREE; slot = slot + 1 & mask) {
            if (keys[slot] == key) {
                return at(places[slot]);
            }
        }
        return null;
    }

    private @Nullable Tracked at(int place) {
        LoadBatch batch = place == LEFT ? null : batch((place - 1) / LoadBatch.LIMIT);
        return batch == null ? null : batch.member((place - 1) % LoadBatch.LIMIT);
    }

    private @Nullable LoadBatch batch(int number) {
        WeakReference<LoadBatch> reference = batches[number];
        return reference == null ? null : reference.get();
    }

    /** Builds the ranges or the index; the index again, with scattered numbers, if many collide. */
    @Override
    void index() {
        if (!ascending) {
            return;
        }
        ascending = false;
        dropUnusedBatches();
        // The index of a single batch is small, and answers in one step.
        ranges = batchCount > 1 ? KeyRanges.of(Arrays.copyOf(batches, batchCount)) : null;
        if (ranges != null) {
            batches = references(1);
            batchCount = 0;
            return;
        }
        scattered = !fill();
        if (scattered) {
            fill();
        }
    }

    /**
     * Puts the entities of all batches, and returns whether few numbers collide. The numbers of the batches stay: the
     * garbage collector may clear one meanwhile. The identifier of a row is the one that its entity had before any
     * unflushed change.
     */
    private boolean fill() {
        int alive = 0;
        for (int number = 0; number < batchCount; number++) {
            LoadBatch batch = batch(number);
            alive += batch == null ? 0 : batch.size();
        }
        clear(alive);
        for (int number = 0; number < batchCount; number++) {
            LoadBatch batch = batch(number);
            for (int place = 0; batch != null && place < batch.size(); place++) {
                Tracked object = batch.member(place);
                Object key = object == null ? null : EntityKeys.stored(object);
                if (key != null && put(((Number) key).longValue(), number * LoadBatch.LIMIT + place + 1) > MOST_STEPS
                        && !scattered) {
                    return false;
                }
            }
        }
        return true;
    }

    private void clear(int alive) {
        int length = Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, alive)) * 4);
        keys = new long[length];
        places = new int[length];
        used = 0;
    }

    @Override
    void append(long key, LoadBatch batch, int place) {
        if (ascending && key > last) {
            last = key;
            lastPlace = place;
            lastNumber = number(batch.reference());
        } else {
            put(key, batch, place);
        }
    }

    @Override
    public void expect(int more) {
        index();
        if ((used + more) * 3 >= keys.length * 2) {
            rehash(more);
        }
    }

    @Override
    void put(Object key, LoadBatch batch, int place) {
        put(((Number) key).longValue(), batch, place);
    }

    @Override
    void put(long key, LoadBatch batch, int place) {
        index();
        if (used * 3 >= keys.length * 2 || batchCount > keys.length) {
            rehash(0);
        }
        if (ranges != null) {
            ranges.hide(key);
        }
        int steps = put(key, number(batch.reference()) * LoadBatch.LIMIT + place + 1);
        if (steps > MOST_STEPS && !scattered) {
            scattered = true;
            rehash(0);
        }
    }

    /**
     * Returns the number of a batch. Entities mostly arrive in the order of batches, so it is the last one or a new
     * one. If an entity refers to its own type, those that are read in one row are from several batches in turns.
     */
    private int number(WeakReference<LoadBatch> batch) {
        int known = recent(batches, batchCount, batch);
        if (known >= 0) {
            return known;
        }
        if (ascending && batchCount == batches.length) {
            // Entities of a long stream may be gone.
            dropUnusedBatches();
        }
        if (batchCount == batches.length) {
            batches = Arrays.copyOf(batches, batchCount * 2);
        }
        batches[batchCount++] = batch;
        return batchCount - 1;
    }

    /** Puts a place and returns the distance between its slot and the preferred slot. */
    private int put(long key, int place) {
        int mask = keys.length - 1;
        int first = slot(key, mask);
        int slot = first;
        while (places[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        if (places[slot] == FREE) {
            used++;
        }
        keys[slot] = key;
        places[slot] = place;
        return slot - first & mask;
    }

    @Override
    void remove(Object key) {
        index();
        long number = ((Number) key).longValue();
        if (ranges != null) {
            ranges.hide(number);
        }
        int mask = keys.length - 1;
        for (int slot = slot(number, mask); used > 0 && places[slot] != FREE; slot = slot + 1 & mask) {
            if (keys[slot] == number) {
                places[slot] = LEFT;
                return;
            }
        }
    }

    /** Drops entries that are no longer in use, and enlarges the table if it has no room for {@code more} entries. */
    private void rehash(int more) {
        long[] oldKeys = keys;
        int[] oldPlaces = places;
        int[] shifts = dropUnusedBatches();
        int alive = 0;
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldPlaces[i] > 0) {
                int shift = shifts[(oldPlaces[i] - 1) / LoadBatch.LIMIT];
                oldPlaces[i] = shift < 0 ? LEFT : oldPlaces[i] - shift * LoadBatch.LIMIT;
                alive += shift < 0 ? 0 : 1;
            }
        }
        clear(alive + more);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldPlaces[i] > 0) {
                put(oldKeys[i], oldPlaces[i]);
            }
        }
    }

    /**
     * Drops batches that are no longer in use. Returns by how much the number of each batch falls, or -1 if it was
     * dropped.
     */
    private int[] dropUnusedBatches() {
        int[] shifts = new int[batchCount];
        int kept = 0;
        for (int number = 0; number < batchCount; number++) {
            boolean alive = batch(number) != null;
            shifts[number] = alive ? number - kept : -1;
            if (alive) {
                batches[kept++] = batches[number];
            }
        }
        Arrays.fill(batches, kept, batchCount, null);
        batchCount = kept;
        return shifts;
    }

    @Override
    public void forEach(Visitor visitor) {
        WeakReference<LoadBatch>[] before = ranges == null ? references(0) : ranges.batches();
        for (WeakReference<LoadBatch> reference : before) {
            forEach(reference, visitor);
        }
        for (WeakReference<LoadBatch> reference : Arrays.copyOf(batches, batchCount)) {
            // The last batches of the ranges may have got more entities.
            if (recent(before, before.length, reference) < 0) {
                forEach(reference, visitor);
            }
        }
    }

    private int slot(long key, int mask) {
        if (scattered) {
            return (int) (key * SCATTER >>> 32) & mask;
        }
        return (int) (key ^ key >>> 16 ^ key >>> 32) & mask;
    }
}
