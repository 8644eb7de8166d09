package dev.dovetail.load;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Hierarchy;
import dev.dovetail.generated.LeafRow;
import dev.dovetail.generated.LeafRows;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.Expiration;
import dev.dovetail.track.IdentityMap;
import dev.dovetail.track.LoadBatch;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.RaisingRelationship;
import dev.dovetail.track.UnitOfWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Creates the entities of one type from the rows of one result. Returns entities that the session holds without
 * overwriting loaded values, and fills in the others.
 */
public final class Hydrator {
    private final UnitOfWork work;
    private final EntityMapping<?> type;
    private final List<Attribute> ids;
    private int[] idOffsets;
    private final boolean numberKey;
    private final IdentityMap identityMap;
    private final boolean plain;
    /** How rows are read if the type has no objects of its own, or null. */
    private @Nullable LeafRows leaves;
    private @Nullable LeafRow last;
    private long attributeMask;
    private @Nullable List<Attribute> only;
    private boolean refreshing;
    private boolean created;
    private LoadBatch batch;

    /**
     * Creates a hydrator for one result.
     *
     * @param work the unit of work that the entities join
     * @param type the type of the entities
     */
    public Hydrator(UnitOfWork work, EntityMapping<?> type) {
        this.work = work;
        this.type = type;
        this.ids = type.ids();
        this.idOffsets = type.idOffsets();
        this.numberKey = ids.size() == 1 && ids.get(0).type().isIntegral() && !ids.get(0).isConverted();
        this.attributeMask = type.attributeMask();
        this.identityMap = work.identities(type);
        this.plain = type.hierarchy() == null;
        this.leaves = type.isAbstract() ? type.leafRows() : null;
        this.batch = work.newBatch();
    }

    /** Forbids entities created from this result to load {@code relationships} lazily. */
    public Hydrator raising(List<RaisingRelationship> relationships) {
        batch.raising(relationships);
        return this;
    }

    /** Reloads the values of entities that the session holds and that have no unflushed changes. */
    Hydrator refreshing() {
        refreshing = true;
        return this;
    }

    /**
     * Expects only the columns of {@code attributes} in the rows, including the identifier. The other attributes of new
     * entities are loaded on access.
     */
    Hydrator only(List<Attribute> attributes) {
        only = attributes;
        // Rows of one type may be of another one too, if the application has written the SELECT.
        Hierarchy hierarchy = type.hierarchy();
        leaves = hierarchy == null || !type.isAbstract() && !attributes.contains(hierarchy.discriminator()) ? null
                : new LeafRows(type, attributes);
        attributeMask = 0;
        for (Attribute attribute : attributes) {
            attributeMask |= EntityMapping.bit(attribute.index());
        }
        idOffsets = new int[ids.size()];
        for (int i = 0; i < idOffsets.length; i++) {
            idOffsets[i] = attributes.indexOf(ids.get(i));
        }
        return this;
    }

    /** Returns the type of the entities. */
    public EntityMapping<?> type() {
        return type;
    }

    /**
     * Returns the entity of a row, or null if its identifier is null. The columns of the attributes begin at
     * {@code first}.
     */
    public @Nullable Tracked read(Row row, int first) {
        return numberKey ? readNumbered(row, first) : readKeyed(row, first);
    }

    /** Returns whether the last entity was created from its row, so that no earlier row of the result had it. */
    boolean created() {
        return created;
    }

    private @Nullable Tracked readNumbered(Row row, int first) {
        long key = row.key(first + idOffsets[0]);
        if (key == 0 && row.isNull(first + idOffsets[0])) {
            return null;
        }
        Tracked known = identityMap.find(key);
        created = known == null;
        if (known != null) {
            complete(known, row, first);
            return known;
        }
        batch = work.open(batch);
        Tracked object = make(row, first);
        work.hold(object, key, identityMap, batch);
        return object;
    }

    private @Nullable Tracked readKeyed(Row row, int first) {
        Object key = key(row, first);
        if (key == null) {
            return null;
        }
        Tracked known = identityMap.find(key);
        created = known == null;
        if (known != null) {
            complete(known, row, first);
            return known;
        }
        batch = work.open(batch);
        Tracked object = make(row, first);
        work.hold(object, key, identityMap, batch);
        return object;
    }

    private @Nullable Object key(Row row, int first) {
        int[] columns = new int[idOffsets.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = first + idOffsets[i];
        }
        return EntityKeys.read(ids, row, columns);
    }

    private Tracked make(Row row, int first) {
        if (leaves != null) {
            last = leaves.of(row, first, last);
            return last.object(row, first, batch);
        }
        if (only == null) {
            return type.object(row, first, batch);
        }
        Tracked object = type.blank();
        readEach(only, object, row, first);
        object.$loaded(attributeMask);
        object.$attachment(batch);
        return object;
    }

    /** Fills in the attributes that {@code object} has not loaded. Does not overwrite changed attributes. */
    private void complete(Tracked object, Row row, int first) {
        if (!plain) {
            checkType(object);
        }
        if (refreshing && object.$changes() == null) {
            Expiration.expire(object);
        }
        if (leaves != null) {
            completeLeaf(leaves, object, row, first);
            return;
        }
        long loaded = object.$loaded();
        if ((loaded & attributeMask) == attributeMask) {
            return;
        }
        if (object.$changes() == null && only == null) {
            object.$read(row, first);
        } else {
            readEach(only == null ? type.attributes() : only, object, row, first);
        }
        object.$loaded(loaded | attributeMask);
        UnitOfWork.revise(object);
    }

    private void completeLeaf(LeafRows leaves, Tracked object, Row row, int first) {
        LeafRow leaf = leaves.of(object.$type());
        long loaded = object.$loaded();
        if (leaf == null || (loaded & leaf.mask()) == leaf.mask()) {
            return;
        }
        last = leaves.of(row, first, last);
        if (last != leaf) {
            throw otherType(object, "its row is now that of a " + last.type().name()
                    + ". An object never changes its type: detach it first.");
        }
        leaf.read(object, row, first);
        object.$loaded(loaded | leaf.mask());
        UnitOfWork.revise(object);
    }

    private void checkType(Tracked object) {
        if (!object.$type().isA(type)) {
            throw otherType(object, "a query for " + type.name() + " gave its row.");
        }
    }

    private static IllegalStateException otherType(Tracked object, String row) {
        return new IllegalStateException(ObjectTracking.describe(object) + " is a " + object.$type().name()
                + " in this session, and " + row);
    }

    private static void readEach(List<Attribute> attributes, Tracked object, Row row, int first) {
        Changes changes = object.$changes();
        int column = first;
        for (Attribute attribute : attributes) {
            if (changes == null || !changes.contains(attribute.index())) {
                object.$read(attribute.index(), row, column);
            }
            column++;
        }
    }
}
