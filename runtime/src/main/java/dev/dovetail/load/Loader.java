package dev.dovetail.load;

import dev.dovetail.error.RowGoneException;
import dev.dovetail.fetch.FetchNode;
import dev.dovetail.fetch.FetchOptions;
import dev.dovetail.fetch.KeyedSelect;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.LoadBatch;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads entities by identifier, the attributes of expired ones, and relationships. */
public final class Loader {
    private final UnitOfWork work;
    private final StatementRunner runner;
    private final SelectCache selects;

    /** Creates the loader of the session that has {@code work}. */
    public Loader(UnitOfWork work, StatementRunner runner, SelectCache selects) {
        this.work = work;
        this.runner = runner;
        this.selects = selects;
    }

    UnitOfWork work() {
        return work;
    }

    StatementRunner runner() {
        return runner;
    }

    SelectCache selects() {
        return selects;
    }

    /** Loads the entity with the identifier {@code key}, or returns null if there is no such row. */
    public @Nullable Tracked find(EntityMapping<?> type, Object key) {
        List<Tracked> found = byId(type, List.of(key));
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * Loads the entities with the identifiers {@code keys}, with one SELECT for each {@link KeyedSelect#MOST_KEYS}.
     * Skips identifiers without a row.
     */
    public List<Tracked> findAll(EntityMapping<?> type, List<Object> keys) {
        List<Tracked> found = new ArrayList<>(keys.size());
        for (int from = 0; from < keys.size(); from += KeyedSelect.MOST_KEYS) {
            found.addAll(byId(type, keys.subList(from, Math.min(keys.size(), from + KeyedSelect.MOST_KEYS))));
        }
        return found;
    }

    /** Loads the entities whose foreign key of {@code reference} is one of {@code keys}. */
    public List<Tracked> referring(RelationshipMapping reference, List<Object> keys) {
        EntityMapping<?> type = reference.owner();
        KeyedSelect select = KeyedSelect.of(type, reference.key(), selects.defaults(type), runner.dialect());
        List<Tracked> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += KeyedSelect.MOST_KEYS) {
            List<Object> some = keys.subList(from, Math.min(keys.size(), from + KeyedSelect.MOST_KEYS));
            found.addAll(read(type, select, new KeyList(some, attributes(type, reference.key())), some.size()));
        }
        return found;
    }

    private List<Tracked> byId(EntityMapping<?> type, List<Object> keys) {
        return read(type, selects.byId(type), new KeyList(keys, type.ids()), keys.size());
    }

    private List<Tracked> read(EntityMapping<?> type, KeyedSelect select, KeyList keys, int count) {
        List<Tracked> found = new ArrayList<>(count);
        Assembler assembler = new Assembler(work, type, select.firstColumn(), select.fetches());
        try (Rows rows = runner.query(select.text(count), select.binding(keys), !type.isReadOnly())) {
            while (rows.next()) {
                Tracked object = assembler.read(rows.row());
                if (object != null) {
                    found.add(object);
                }
            }
        }
        assembler.finish(this);
        return found;
    }

    /**
     * Loads the attributes of an expired entity, together with those of expired siblings.
     *
     * @throws RowGoneException if the row no longer exists
     */
    public void attributes(Tracked object) {
        if (!read(object)) {
            throw gone(object);
        }
    }

    private static RowGoneException gone(Tracked object) {
        if (UnitOfWork.stateOf(object) == EntityState.DELETED) {
            return new RowGoneException(ObjectTracking.describe(object)
                    + " was deleted in this transaction; what it held had"
                    + " expired, and cannot be read any more.");
        }
        return new RowGoneException(ObjectTracking.describe(object) + ": its row is no longer in table "
                + object.$type()
                .table()
                + ". Somebody else has deleted it; detach the object with session.detach(...).");
    }

    /** Returns whether no attribute of {@code object} is loaded besides its identifier. */
    public boolean isExpired(Tracked object) {
        EntityMapping<?> type = object.$type();
        long others = type.attributeMask() & ~type.idMask();
        return others != 0 && (object.$loaded() & others) == 0;
    }

    /** Loads the attributes of an expired entity. Returns false if its row no longer exists. */
    public boolean read(Tracked object) {
        EntityMapping<?> type = object.$type();
        List<Object> keys = new ArrayList<>();
        for (Tracked sibling : siblings(object, type.root())) {
            Object key = isComplete(sibling) ? null : EntityKeys.stored(sibling);
            if (key != null) {
                keys.add(key);
                type = sibling.$type() == type ? type : type.root();
            }
        }
        if (!keys.isEmpty()) {
            byId(type, keys);
        }
        return isComplete(object);
    }

    /** Returns whether all attributes of {@code object} are loaded. */
    public static boolean isComplete(Tracked object) {
        long all = object.$type().attributeMask();
        return (object.$loaded() & all) == all;
    }

    /** Returns {@code object}, followed by the entities of {@code type} in its load batch. */
    private static List<Tracked> siblings(Tracked object, EntityMapping<?> type) {
        LoadBatch batch = (LoadBatch) object.$attachment();
        List<Tracked> siblings = new ArrayList<>(batch == null ? 1 : batch.size() + 1);
        siblings.add(object);
        if (batch != null && batch.state() == EntityState.PERSISTENT) {
            for (int i = 0; i < batch.size() && siblings.size() < LoadBatch.LIMIT; i++) {
                Tracked member = batch.member(i);
                if (member != null && member != object && member.$type().isA(type)) {
                    siblings.add(member);
                }
            }
        }
        return siblings;
    }

    /**
     * Loads a relationship of {@code object}, and of its siblings that have not loaded it.
     *
     * @throws RowGoneException if the row of {@code object} no longer exists
     */
    public void relationship(Tracked object, RelationshipMapping relationship) {
        List<Tracked> filled =
                load(siblings(object, relationship.owner()), object, relationship,
                selects.defaults(relationship.target()), FetchOptions.DEFAULT);
        for (Tracked owner : relationship.kind().isToMany() ? filled : List.<Tracked>of()) {
            if (owner != object) {
                CollectionState.of(owner, relationship).markPrefetched();
            }
        }
    }

    /** Loads all targets of a relationship for owners that have not loaded it or have a partial collection. */
    public void relationship(List<Tracked> owners, RelationshipMapping relationship) {
        for (Tracked owner : owners) {
            reopen(owner, relationship);
        }
        load(owners, null, relationship, selects.defaults(relationship.target()), FetchOptions.DEFAULT);
    }

    /**
     * Applies a fetch node to {@code all} objects of its type: loads the relationship where it is not loaded, then
     * applies the child nodes to the targets.
     */
    void ensure(List<Tracked> all, FetchNode node) {
        List<Tracked> owners = node.of().hierarchy() == null ? all : all.stream().filter(node::appliesTo).toList();
        if (node.options().isRecursive()) {
            new RecursiveLoad(this, node.relationship(), node.options().depth()).load(owners);
            ensureChildren(owners, node);
            return;
        }
        List<Tracked> loaded = new ArrayList<>();
        for (Tracked owner : owners) {
            reopen(owner, node.relationship());
            if (ObjectTracking.isLoaded(owner, node.relationship().index())) {
                loaded.add(owner);
            }
        }
        load(owners, null, node.relationship(), node.children(), node.options());
        ensureChildren(loaded, node);
    }

    /** Marks a partial collection of an earlier fetch plan as not loaded. */
    private static void reopen(Tracked owner, RelationshipMapping relationship) {
        CollectionState members = relationship.kind().isToMany() ? CollectionState.ifPresent(owner, relationship)
                : null;
        if (members != null) {
            members.markUnloaded();
        }
    }

    /** Applies the child nodes of {@code node} to the targets of owners that had loaded the relationship before. */
    private void ensureChildren(List<Tracked> owners, FetchNode node) {
        if (owners.isEmpty() || node.children().isEmpty()) {
            return;
        }
        List<Tracked> targets = Targets.of(owners, node.relationship());
        for (FetchNode child : node.children()) {
            ensure(targets, child);
        }
    }

    /**
     * Loads the relationship for the owners that have not loaded it, and returns these. Throws a
     * {@link RowGoneException} if the row of {@code asked} no longer exists.
     */
    private List<Tracked> load(List<Tracked> owners, @Nullable Tracked asked, RelationshipMapping relationship,
            List<FetchNode> fetches, FetchOptions options) {
        List<Tracked> waiting = new ArrayList<>(owners.size());
        Object lastRead = null;
        for (Tracked owner : owners) {
            if (ObjectTracking.isLoaded(owner, relationship.index())) {
                continue;
            }
            boolean known = isKeyLoaded(owner, relationship);
            if (!known && (lastRead == null || lastRead != owner.$attachment())) {
                lastRead = owner.$attachment();
                known = read(owner);
            }
            if (known || isKeyLoaded(owner, relationship)) {
                waiting.add(owner);
            } else if (owner == asked) {
                throw gone(owner);
            } // The others are siblings, so a missing row is no error.
        }
        new RelationshipLoad(this, relationship, fetches, options).load(waiting);
        return waiting;
    }

    private static boolean isKeyLoaded(Tracked owner, RelationshipMapping relationship) {
        for (int key : KeyedSelect.keyAttributes(relationship)) {
            if (!ObjectTracking.isLoaded(owner, key)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the attributes of {@code type} at {@code indexes}. */
    static List<Attribute> attributes(EntityMapping<?> type, int[] indexes) {
        List<Attribute> attributes = new ArrayList<>(indexes.length);
        for (int index : indexes) {
            attributes.add(type.attribute(index));
        }
        return attributes;
    }
}
