package dev.dovetail.flush;

import dev.dovetail.flush.FlushResult.KeyedEntity;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.CompositeKey;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.InverseSync;
import dev.dovetail.track.LoadBatch;
import dev.dovetail.track.LoadedProperties;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Updates the unit of work after a successful flush. */
final class FlushCompletion {
    private final UnitOfWork work;
    private final List<KeyedEntity> deleted = new ArrayList<>();
    private final List<KeyedEntity> rekeyed = new ArrayList<>();
    private final NamedTargets targets;
    private final WrittenKeys keys;
    private boolean findsReferences;

    FlushCompletion(UnitOfWork work) {
        this.work = work;
        this.targets = new NamedTargets(work);
        this.keys = new WrittenKeys(targets);
    }

    /**
     * Updates the states of entities. Passes the result to {@code record} first, so that a rollback can undo the update
     * even if it fails halfway.
     *
     * @param postponed the modified entities that the flush did not write
     * @param made what the database has made in inserted rows
     */
    void complete(IdentityList postponed, List<FlushResult.MadeValues> made, Consumer<FlushResult> record) {
        Tracked[] inserted = work.pending().toArray();
        record.accept(new FlushResult(List.of(inserted), deleted, rekeyed, made));
        DatabaseCascades cascades = new DatabaseCascades(work);
        for (Tracked object : work.deleting()) {
            cascades.note(object);
        }
        for (Tracked object : work.deleting()) {
            delete(object);
        }
        Tracked[] written = work.modified().toArray();
        work.modified().clear();
        for (Tracked object : written) {
            if (postponed.contains(object)) {
                work.modified().append(object);
                clearCollectionChanges(object);
            } else {
                update(object);
            }
        }
        work.pending().clear();
        work.reached().clear();
        work.forgetIdentified();
        keepInserted(inserted);
        for (int i = 0; findsReferences && i < inserted.length; i++) {
            findReferences(inserted[i]);
        }
        keys.follow();
        cascades.expire();
    }

    /**
     * Registers the inserted entities in the identity map, one load batch for each type. Consecutive entities are
     * mostly of one type, so the last batch is tried first.
     */
    private void keepInserted(Tracked[] rows) {
        Map<EntityMapping<?>, LoadBatch> batches = new IdentityHashMap<>(4);
        EntityMapping<?> type = null;
        LoadBatch batch = work.newBatch();
        for (int i = 0; i < rows.length; i++) {
            Tracked object = rows[i];
            Object key = EntityKeys.of(object);
            if (key == null) {
                throw new IllegalStateException(ObjectTracking.describe(object)
                        + " was inserted, but its key did not come back.");
            }
            if (object.$type() != type) {
                if (type != null) {
                    batches.put(type, batch);
                }
                type = object.$type();
                LoadBatch open = batches.get(type);
                batch = open == null ? work.newBatch() : open;
                work.identities(type).expect(sameType(rows, i));
            }
            batch = work.keep(object, key, batch);
            insert(object);
        }
    }

    /** Returns the number of consecutive rows of one type, beginning at {@code first}. */
    private static int sameType(Tracked[] rows, int first) {
        int end = first + 1;
        while (end < rows.length && rows[end].$type() == rows[first].$type()) {
            end++;
        }
        return end - first;
    }

    private void insert(Tracked object) {
        EntityMapping<?> type = object.$type();
        object.$changes(null);
        clearCollectionChanges(object);
        long loaded = object.$loaded() | type.attributeMask();
        for (RelationshipMapping relationship : type.sides()) {
            if (relationship.kind().isToMany() || object.$get(relationship.index()) != null) {
                continue;
            }
            boolean holdsKey = relationship.kind().holdsKey();
            if (!holdsKey || EntityKeys.of(object, relationship.key()) != null) {
                if (relationship.index() < LoadedProperties.NEAR) {
                    loaded &= ~EntityMapping.bit(relationship.index());
                } else {
                    LoadedProperties.remove(object, relationship.index());
                }
                findsReferences |= holdsKey;
            }
        }
        for (Attribute attribute : type.inserted().defaulted()) {
            if (object.$get(attribute.index()) == null) {
                loaded &= ~EntityMapping.bit(attribute.index());
            }
        }
        object.$loaded(loaded);
    }

    /** Sets null references of {@code object} to the entities of the session that its foreign keys refer to. */
    private void findReferences(Tracked object) {
        for (RelationshipMapping relationship : object.$type().sides()) {
            if (relationship.kind().holdsKey() && object.$get(relationship.index()) == null) {
                targets.follow(object, relationship);
            }
        }
    }

    private void update(Tracked object) {
        Changes changes = object.$changes();
        if (changes != null) {
            ForeignKeys.overrule(object, changes);
            Object before = keyBefore(object);
            Object after = EntityKeys.of(object);
            object.$changes(null);
            if (after != null && !after.equals(before)) {
                rekeyed.add(new KeyedEntity(object, before));
                work.rekey(object, before, after);
            }
            keys.letGo(object, changes);
        }
        clearCollectionChanges(object);
    }

    private static void clearCollectionChanges(Tracked object) {
        for (RelationshipMapping relationship : object.$type().collections()) {
            CollectionState members = CollectionState.ifPresent(object, relationship);
            if (members != null) {
                members.flushed();
            }
        }
    }

    private static Object keyBefore(Tracked object) {
        List<Attribute> ids = object.$type().ids();
        Object[] parts = new Object[ids.size()];
        for (int i = 0; i < parts.length; i++) {
            Object part = ids.get(i).key(UpdateBinding.storedKey(object, ids.get(i)));
            parts[i] = part == null ? "" : part;
        }
        return parts.length == 1 ? parts[0] : new CompositeKey(parts);
    }

    private void delete(Tracked object) {
        Object key = keyBefore(object);
        for (RelationshipMapping relationship : object.$type().sides()) {
            removeFromInverse(object, relationship);
        }
        clearCollectionChanges(object);
        object.$changes(null);
        deleted.add(new KeyedEntity(object, key));
        work.deleted(object, key);
    }

    /** Removes a deleted entity from the inverse collections and references. */
    private static void removeFromInverse(Tracked object, RelationshipMapping relationship) {
        RelationshipMapping inverse = relationship.inverse();
        if (inverse == null || relationship.isViewOnly()) {
            return;
        }
        if (relationship.kind() == RelationshipKind.MANY_TO_MANY) {
            CollectionState members = CollectionState.ifPresent(object, relationship);
            if (members != null) {
                for (Tracked member : members.items()) {
                    InverseSync.forget(member, inverse, object);
                }
            }
        } else if (relationship.kind().holdsKey() && object.$get(relationship.index()) instanceof Tracked parent) {
            InverseSync.forget(parent, inverse, object);
        }
    }
}
