package dev.dovetail.load;

import dev.dovetail.fetch.KeyedSelect;
import dev.dovetail.fetch.RecursiveSelect;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.References;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads several levels of a recursive relationship by one SELECT. If a single SELECT cannot read all levels on the
 * database, further SELECTs continue from the last level.
 */
final class RecursiveLoad {
    private final Loader loader;
    private final RelationshipMapping relationship;
    private final int depth;
    private final boolean up;
    private final Set<Tracked> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    RecursiveLoad(Loader loader, RelationshipMapping relationship, int depth) {
        this.loader = loader;
        this.relationship = relationship;
        this.depth = depth;
        this.up = relationship.kind().holdsKey();
    }

    /** Loads the relationship of {@code owners} and of the targets found. */
    void load(List<Tracked> owners) {
        int[] from = KeyedSelect.keyAttributes(relationship);
        int left = depth;
        List<Tracked> level = owners;
        Set<Object> keys = keys(level, from);
        while (!keys.isEmpty()) {
            RecursiveSelect select = new RecursiveSelect(relationship, left, loader.runner().dialect());
            List<Tracked> found = new ArrayList<>();
            List<Object> all = new ArrayList<>(keys);
            for (int i = 0; i < all.size(); i += KeyedSelect.MOST_KEYS) {
                found.addAll(select(select, all.subList(i, Math.min(all.size(), i + KeyedSelect.MOST_KEYS)), from));
            }
            level = up ? fillUp(level, found, select.steps()) : fillDown(level, found, from, select.steps());
            if (depth > 0) {
                left -= select.steps();
                if (left <= 0) {
                    return;
                }
            }
            keys = keys(level, from);
        }
        if (up) {
            fillUp(level, List.of(), 0);
        }
    }

    /** Returns the keys of the entities of {@code level} whose targets have not been searched yet. */
    private Set<Object> keys(List<Tracked> level, int[] from) {
        Set<Object> keys = new LinkedHashSet<>();
        for (Tracked object : level) {
            Object key = seen.contains(object) ? null : key(object, from);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    /**
     * Returns the key of {@code object} that the next level is selected by. For collections it is the stored key, to
     * which the rows refer until a change is flushed.
     */
    private @Nullable Object key(Tracked object, int[] from) {
        return up ? EntityKeys.of(object, from) : EntityKeys.stored(object, from);
    }

    private List<Tracked> select(RecursiveSelect select, List<Object> keys, int[] from) {
        EntityMapping<?> type = relationship.target();
        List<Attribute> attributes = Loader.attributes(relationship.owner(), from);
        KeyList list = new KeyList(keys, attributes);
        BoundSql statement = select.statement(list);
        Assembler assembler = new Assembler(loader.work(), type, 1, List.of());
        List<Tracked> found = new ArrayList<>();
        try (Rows rows = loader.runner().query(statement.text(), select.binding(statement, list),
                statement.onlyReads())) {
            while (rows.next()) {
                Tracked object = assembler.read(rows.row());
                if (object != null) {
                    found.add(object);
                }
            }
        }
        return found;
    }

    /** Sets the references to the entities found. Returns the entities at which the SELECT stopped. */
    private List<Tracked> fillUp(List<Tracked> owners, List<Tracked> found, int steps) {
        List<Tracked> all = new ArrayList<>(owners);
        all.addAll(found);
        for (Tracked object : all) {
            if (ObjectTracking.isLoaded(object, relationship.index())) {
                continue;
            }
            boolean ends = EntityKeys.of(object, relationship.key()) == null;
            Tracked target = ends ? null : References.find(loader.work(), object, relationship);
            if (ends || target != null) {
                References.read(object, relationship, target);
            }
        }
        List<Tracked> level = steps == 0 ? List.of() : owners;
        for (int step = 0; !level.isEmpty() && step < steps; step++) {
            List<Tracked> next = new ArrayList<>();
            for (Tracked object : level) {
                Object target = seen.add(object) && ObjectTracking.isLoaded(object, relationship.index())
                        ? object.$get(relationship.index()) : null;
                if (target != null) {
                    next.add((Tracked) target);
                }
            }
            level = next;
        }
        return level;
    }

    /** Fills the collections with the entities found. Returns the entities at which the SELECT stopped. */
    private List<Tracked> fillDown(List<Tracked> owners, List<Tracked> found, int[] from, int steps) {
        Map<Object, List<Tracked>> below = new HashMap<>();
        for (Tracked object : found) {
            Object key = EntityKeys.of(object, relationship.key());
            if (key != null) {
                below.computeIfAbsent(key, none -> new ArrayList<>()).add(object);
            }
        }
        List<Tracked> level = owners;
        for (int step = 0; !level.isEmpty() && (steps == 0 || step < steps); step++) {
            List<Tracked> next = new ArrayList<>();
            for (Tracked object : level) {
                Object key = key(object, from);
                if (key == null || !seen.add(object)) {
                    continue;
                }
                List<Tracked> members = below.getOrDefault(key, List.of());
                CollectionState collection = CollectionState.of(object, relationship);
                collection.markUnloaded();
                if (!collection.isLoaded()) {
                    collection.fill(IdentityList.of(members));
                }
                next.addAll(members);
            }
            level = next;
        }
        return level;
    }
}
