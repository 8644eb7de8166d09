package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An identity map for identifiers of any type. */
final class ObjectIdentityMap extends IdentityMap {
    private record BatchSlot(WeakReference<LoadBatch> batch, int position) {
        @Nullable Tracked get() {
            LoadBatch alive = batch.get();
            return alive == null ? null : alive.member(position);
        }
    }

    private final Map<Object, BatchSlot> places = new HashMap<>();
    private int sweepAt = 1024;

    ObjectIdentityMap(EntityMapping<?> type) {
        super(type);
    }

    @Override
    public @Nullable Tracked find(Object key) {
        BatchSlot place = places.get(key);
        return place == null ? null : place.get();
    }

    @Override
    void put(Object key, LoadBatch batch, int place) {
        if (places.size() >= sweepAt) {
            sweep();
        }
        places.put(key, new BatchSlot(batch.reference(), place));
    }

    private void sweep() {
        for (Iterator<BatchSlot> all = places.values().iterator(); all.hasNext();) {
            if (all.next().get() == null) {
                all.remove();
            }
        }
        sweepAt = Math.max(1024, places.size() * 2);
    }

    @Override
    void remove(Object key) {
        places.remove(key);
    }

    @Override
    public void forEach(Visitor visitor) {
        for (BatchSlot place : places.values().toArray(new BatchSlot[0])) {
            Tracked object = place.get();
            if (object != null) {
                visitor.visit(object);
            }
        }
    }
}
