package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An identity map for identifiers of any type. */
final class KeyIdentities extends Identities {
    private record Place(WeakReference<Batch> batch, int position) {
        @Nullable Tracked get() {
            Batch alive = batch.get();
            return alive == null ? null : alive.member(position);
        }
    }

    private final Map<Object, Place> places = new HashMap<>();
    private int sweepAt = 1024;

    KeyIdentities(EntityMapping<?> type) {
        super(type);
    }

    @Override
    public @Nullable Tracked find(Object key) {
        Place place = places.get(key);
        return place == null ? null : place.get();
    }

    @Override
    void put(Object key, Batch batch, int place) {
        if (places.size() >= sweepAt) {
            sweep();
        }
        places.put(key, new Place(batch.reference(), place));
    }

    private void sweep() {
        for (Iterator<Place> all = places.values().iterator(); all.hasNext();) {
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
        for (Place place : places.values().toArray(new Place[0])) {
            Tracked object = place.get();
            if (object != null) {
                visitor.visit(object);
            }
        }
    }
}
