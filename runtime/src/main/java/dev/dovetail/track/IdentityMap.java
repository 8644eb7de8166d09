package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** The identity map of one entity type. It refers to entities weakly, through their load batches. */
public abstract sealed class IdentityMap permits LongIdentityMap, ObjectIdentityMap {
    /** How many batches may receive entities in turns. More are right too, but take a number for each turn. */
    private static final int RECENT = 4;

    final EntityMapping<?> type;
    /** The next in the chain of {@link IdentityMaps}. */
    @Nullable IdentityMap next;

    IdentityMap(EntityMapping<?> type) {
        this.type = type;
    }

    /** Returns an empty map for entities of {@code type}. */
    static IdentityMap of(EntityMapping<?> type) {
        Attribute first = type.ids().get(0);
        boolean number = type.ids().size() == 1 && first.type().isIntegral() && !first.isConverted();
        return number ? new LongIdentityMap(type) : new ObjectIdentityMap(type);
    }

    /** Returns the entity with the identifier {@code key}, or null if there is none in memory. */
    public abstract @Nullable Tracked find(Object key);

    /** Returns the entity with the integer identifier {@code key}, or null if there is none in memory. */
    public @Nullable Tracked find(long key) {
        return find((Object) key);
    }

    /** Reserves room for {@code more} entities. */
    public void expect(int more) {
        // Nothing to reserve here.
    }

    /** Prepares lookups of any identifier, if the entities were only appended until now. */
    void index() {
        // Only maps that can do without an index build it later.
    }

    /** Adds the entity at {@code place} of {@code batch}, whose row has the integer identifier {@code key}. */
    void append(long key, LoadBatch batch, int place) {
        put(key, batch, place);
    }

    /** Adds the entity at {@code place} of {@code batch} under an integer identifier. */
    void put(long key, LoadBatch batch, int place) {
        put((Object) key, batch, place);
    }

    /** Adds the entity at {@code place} of {@code batch} under the identifier {@code key}. */
    abstract void put(Object key, LoadBatch batch, int place);

    /** Removes the entity with the identifier {@code key}. */
    abstract void remove(Object key);

    /** Calls {@code visitor} for each entity that is in memory. */
    public abstract void forEach(Visitor visitor);

    /** Calls {@code visitor} for each entity of a batch that is in memory. */
    static void forEach(@Nullable WeakReference<LoadBatch> reference, Visitor visitor) {
        LoadBatch batch = reference == null ? null : reference.get();
        int size = batch == null ? 0 : batch.size();
        for (int place = 0; batch != null && place < size; place++) {
            Tracked object = batch.member(place);
            if (object != null) {
                visitor.visit(object);
            }
        }
    }

    /** Returns the number of {@code batch} among the last of {@code batches}, or -1. */
    static int recent(@Nullable WeakReference<LoadBatch>[] batches, int count, WeakReference<LoadBatch> batch) {
        int number = count - 1;
        while (number >= 0 && number >= count - RECENT && batches[number] != batch) {
            number--;
        }
        return number >= count - RECENT ? number : -1;
    }

    /** Visits entities. */
    public interface Visitor {
        void visit(Tracked object);
    }
}
