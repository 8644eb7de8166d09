package dev.dovetail.load;

import dev.dovetail.fetch.FetchNode;
import dev.dovetail.fetch.FetchOptions;
import dev.dovetail.fetch.FilteredSelect;
import dev.dovetail.fetch.KeyedSelect;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.Binding;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.DatabaseEqualKeys;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.References;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loads one relationship of many owners, with one SELECT for each {@link KeyedSelect#MOST_KEYS} keys. Targets of
 * foreign keys that the session holds are not selected.
 */
final class RelationshipLoad {
    private final Loader loader;
    private final RelationshipMapping relationship;
    private final List<FetchNode> fetches;
    private final FetchOptions options;
    private final List<Attribute> keyInOwner;
    private final List<Attribute> keyInRow;

    RelationshipLoad(Loader loader, RelationshipMapping relationship, List<FetchNode> fetches, FetchOptions options) {
        this.loader = loader;
        this.relationship = relationship;
        this.fetches = fetches;
        this.options = options;
        this.keyInOwner = Loader.attributes(relationship.owner(), KeyedSelect.keyAttributes(relationship));
        EntityMapping<?> target = relationship.target();
        this.keyInRow = relationship.association() != null
                ? keyInOwner
                : Loader.attributes(target, relationship.kind().holdsKey() ? relationship.referenced()
                        : relationship.key());
    }

    /** Loads the relationship of {@code owners}, which must not have loaded it. */
    void load(List<Tracked> owners) {
        Map<Object, Found> byKey = new LinkedHashMap<>(Math.min(16, owners.size() * 2));
        List<Tracked> known = new ArrayList<>();
        int[] indexes = KeyedSelect.keyAttributes(relationship);
        for (Tracked owner : owners) {
            // Until a changed key is flushed, rows refer to the stored one.
            Object key = relationship.kind().holdsKey() ? EntityKeys.of(owner, indexes)
                    : EntityKeys.stored(owner, indexes);
            Tracked target = key == null || !relationship.kind().holdsKey()
                    ? null
                    : References.find(loader.work(), owner, relationship);
            if (target != null) {
                known.add(target);
            }
            if (key == null || target != null) {
                fill(owner, target);
            } else {
                Found sharing = byKey.putIfAbsent(key, new Found(owner));
                if (sharing != null) {
                    sharing.share(owner);
                }
            }
        }
        List<Object> keys = new ArrayList<>(byKey.keySet());
        for (int from = 0; from < keys.size(); from += KeyedSelect.MOST_KEYS) {
            select(keys.subList(from, Math.min(keys.size(), from + KeyedSelect.MOST_KEYS)), byKey);
        }
        for (FetchNode child : known.isEmpty() ? List.<FetchNode>of() : fetches) {
            loader.ensure(known, child);
        }
    }

    private void fill(Tracked owner, @Nullable Tracked target) {
        if (relationship.kind().isToMany()) {
            CollectionState.of(owner, relationship).fill(new IdentityList());
        } else {
            References.read(owner, relationship, target);
        }
    }

    private void select(List<Object> keys, Map<Object, Found> byKey) {
        KeyList list = new KeyList(keys, keyInOwner);
        if (options.isSelective()) {
            FilteredSelect select = new FilteredSelect(relationship, options, fetches, loader.runner().dialect());
            BoundSql statement = select.statement(list);
            int[] columns = new int[keyInOwner.size()];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = i + 1;
            }
            read(statement.text(), statement.onlyReads(), select.binding(statement, list), select.firstColumn(),
                    select.fetches(), columns, keys, byKey);
        } else {
            KeyedSelect select = loader.selects().of(relationship, fetches);
            read(select.text(keys.size()), !relationship.target().isReadOnly(), select.binding(list),
                    select.firstColumn(), select.fetches(), keyColumns(), keys, byKey);
        }
    }

    private void read(String text, boolean onlyReads, Binding binding, int first, List<FetchNode> nodes, int[] columns,
            List<Object> keys, Map<Object, Found> byKey) {
        Assembler assembler = new Assembler(loader.work(), relationship.target(), first, nodes);
        boolean number = keyInRow.size() == 1 && keyInRow.get(0).type().isIntegral() && !keyInRow.get(0).isConverted();
        DatabaseEqualKeys<Found> loose = new DatabaseEqualKeys<>(byKey);
        try (Rows rows = loader.runner().query(text, binding, onlyReads)) {
            Found found = null;
            long last = 0;
            while (rows.next()) {
                Row row = rows.row();
                long next = number ? row.longValue(columns[0]) : 0;
                // Rows of one key are mostly adjacent.
                if (next == 0 || next != last) {
                    Object key = EntityKeys.read(keyInRow, row, columns);
                    found = key == null ? null : byKey.get(key);
                    if (found == null && key != null) {
                        found = loose.find(key);
                        if (found == null) {
                            throw unexpectedKey(key);
                        }
                    }
                    last = next;
                }
                Tracked target = assembler.read(row);
                if (found != null && target != null && found.hasRoom(options.limit())) {
                    found.targets.add(target);
                }
            }
        }
        for (Object key : keys) {
            Found found = byKey.get(key);
            if (found != null && found.targets.isEmpty() && relationship.kind().holdsKey()) {
                alike(key, byKey).forEach(found.targets::add);
            }
            if (found != null) {
                found.fill(relationship, options.isPartial());
            }
        }
        assembler.finish(loader);
    }

    /**
     * Returns the targets found for a key that the database treats as equal to {@code key}. Their row is returned only
     * once.
     */
    private static IdentityList alike(Object key, Map<Object, Found> byKey) {
        Object fold = DatabaseEqualKeys.fold(key);
        if (fold != null) {
            for (Map.Entry<Object, Found> other : byKey.entrySet()) {
                if (!other.getValue().targets.isEmpty() && fold.equals(DatabaseEqualKeys.fold(other.getKey()))) {
                    return other.getValue().targets;
                }
            }
        }
        return new IdentityList();
    }

    private IllegalStateException unexpectedKey(Object key) {
        return new IllegalStateException(relationship + ": the database gave a row with the key " + key
                + ", which is equal to none that was asked for. Its column compares values otherwise than Java does:"
                + " declare it so that it compares exactly.");
    }

    /** Returns the columns of a row that contain the key by which the targets were selected. */
    private int[] keyColumns() {
        int[] columns = new int[keyInRow.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = 1 + (relationship.association() != null
                    ? i
                    : relationship.target().attributes().indexOf(keyInRow.get(i)));
        }
        return columns;
    }

    /** The targets found for one key. */
    private static final class Found {
        private final Tracked owner;
        private List<Tracked> others = List.of();
        private final IdentityList targets = new IdentityList();

        Found(Tracked owner) {
            this.owner = owner;
        }

        /** Adds another owner with the same key. */
        void share(Tracked other) {
            others = others.isEmpty() ? new ArrayList<>() : others;
            others.add(other);
        }

        /** Returns whether another target is within {@code limit}. Some databases cannot limit the rows of each key. */
        boolean hasRoom(long limit) {
            return limit < 0 || targets.size() < limit;
        }

        /** Sets the relationship of all owners of this key to the targets found. */
        void fill(RelationshipMapping relationship, boolean partial) {
            for (Tracked other : others) {
                fill(other, relationship, IdentityList.of(List.of(targets.toArray())), partial);
            }
            fill(owner, relationship, targets, partial);
        }

        private static void fill(Tracked owner, RelationshipMapping relationship, IdentityList targets,
                boolean partial) {
            if (partial) {
                CollectionState.of(owner, relationship).fillPartly(targets);
            } else if (relationship.kind().isToMany()) {
                CollectionState.of(owner, relationship).fill(targets);
            } else {
                References.read(owner, relationship, targets.isEmpty() ? null : targets.get(0));
            }
        }
    }
}
