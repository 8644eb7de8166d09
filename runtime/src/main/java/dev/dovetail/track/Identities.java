package dev.dovetail.track;

import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Tracked;
import org.jspecify.annotations.Nullable;

/** The objects of one type that a session knows, by key. Holds them weakly, through their batches. */
public abstract sealed class Identities permits LongIdentities, KeyIdentities {
    Identities() {}

    static Identities of(EntityType<?> type) {
        Attribute first = type.ids().get(0);
        boolean number = type.ids().size() == 1 && first.type().isIntegral() && !first.isConverted();
        return number ? new LongIdentities() : new KeyIdentities();
    }

    /** The object with this key; null where none is in use. */
    public abstract @Nullable Tracked find(Object key);

    /** The object with this whole number as its key; null where none is in use. */
    public @Nullable Tracked find(long key) {
        return find((Object) key);
    }

    /** Makes room for so many more objects. */
    public void expect(int more) {
        // Where room is made one by one, there is nothing to do.
    }

    /** Remembers the object at a place of a batch, under a whole number. */
    void put(long key, Batch batch, int place) {
        put((Object) key, batch, place);
    }

    /** Remembers the object at a place of a batch. */
    abstract void put(Object key, Batch batch, int place);

    /** Forgets the key. */
    abstract void remove(Object key);

    /** Hands every object still in use to {@code visitor}. */
    abstract void forEach(Visitor visitor);

    /** Takes one object after the other. */
    public interface Visitor {
        void visit(Tracked object);
    }
}
