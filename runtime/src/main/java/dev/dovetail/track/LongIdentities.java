package dev.dovetail.track;

import dev.dovetail.metadata.Tracked;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * An identity map for keys that are whole numbers: open addressing on the number itself, since generated keys come in
 * sequence and then never collide. An entry costs 16 bytes; the batch that holds the object is referred to weakly.
 */
final class LongIdentities extends Identities {
    private static final int FREE = 0;
    private static final int LEFT = -1;

    private long[] keys = new long[16];
    private int[] places = new int[16];
    private @Nullable WeakReference<Batch>[] batches = references(16);
    private int used;

    @SuppressWarnings("unchecked")
    private static @Nullable WeakReference<Batch>[] references(int length) {
        return (WeakReference<Batch>[]) new WeakReference<?>[length];
    }

    @Override
    public @Nullable Tracked find(Object key) {
        return find(((Number) key).longValue());
    }

    @Override
    public @Nullable Tracked find(long key) {
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); places[slot] != FREE; slot = slot + 1 & mask) {
            if (keys[slot] == key && places[slot] > 0) {
                WeakReference<Batch> reference = batches[slot];
                Batch batch = reference == null ? null : reference.get();
                return batch == null ? null : batch.member(places[slot] - 1);
            }
        }
        return null;
    }

    @Override
    void put(Object key, Batch batch, int place) {
        put(((Number) key).longValue(), batch.reference(), place);
    }

    @Override
    void put(long key, Batch batch, int place) {
        put(key, batch.reference(), place);
    }

    private void put(long key, WeakReference<Batch> batch, int place) {
        if (used * 2 >= keys.length) {
            rehash();
        }
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (places[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        if (places[slot] == FREE) {
            used++;
        }
        keys[slot] = key;
        places[slot] = place + 1;
        batches[slot] = batch;
    }

    @Override
    void remove(Object key) {
        long number = ((Number) key).longValue();
        int mask = keys.length - 1;
        for (int slot = slot(number, mask); places[slot] != FREE; slot = slot + 1 & mask) {
            if (keys[slot] == number) {
                places[slot] = LEFT;
                batches[slot] = null;
            }
        }
    }

    /** Makes room: by dropping what is no longer in use, and by growing where that is not enough. */
    private void rehash() {
        long[] oldKeys = keys;
        int[] oldPlaces = places;
        @Nullable WeakReference<Batch>[] oldBatches = batches;
        int alive = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            WeakReference<Batch> reference = oldBatches[i];
            if (oldPlaces[i] > 0 && (reference == null || reference.get() == null)) {
                oldPlaces[i] = LEFT;
            }
            if (oldPlaces[i] > 0) {
                alive++;
            }
        }
        int length = Math.max(16, Integer.highestOneBit(Math.max(1, alive)) * 4);
        keys = new long[length];
        places = new int[length];
        batches = references(length);
        used = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            WeakReference<Batch> reference = oldBatches[i];
            if (oldPlaces[i] > 0 && reference != null) {
                put(oldKeys[i], reference, oldPlaces[i] - 1);
            }
        }
    }

    @Override
    void forEach(Visitor visitor) {
        @Nullable WeakReference<Batch>[] all = batches;
        int[] positions = places;
        for (int i = 0; i < all.length; i++) {
            WeakReference<Batch> reference = all[i];
            Batch batch = reference == null ? null : reference.get();
            Tracked object = batch == null || positions[i] <= 0 ? null : batch.member(positions[i] - 1);
            if (object != null) {
                visitor.visit(object);
            }
        }
    }

    private static int slot(long key, int mask) {
        return (int) (key ^ key >>> 16 ^ key >>> 32) & mask;
    }
}
