package dev.dovetail.load;

import dev.dovetail.jdbc.Rows;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.query.KeyedSelect;
import dev.dovetail.query.RecursiveSelect;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.Keys;
import dev.dovetail.track.Members;
import dev.dovetail.track.References;
import dev.dovetail.track.Tracking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Loads a relationship of a type to itself over many steps by one statement, and fills it in at each step. */
final class RecursiveLoad {
    private final Loader loader;
    private final Relationship relationship;
    private final int depth;
    private final boolean up;

    RecursiveLoad(Loader loader, Relationship relationship, int depth) {
        this.loader = loader;
        this.relationship = relationship;
        this.depth = depth;
        this.up = relationship.kind().holdsKey();
    }

    void load(List<Tracked> owners) {
        int[] from = KeyedSelect.keyAttributes(relationship);
        Set<Object> keys = new LinkedHashSet<>();
        for (Tracked owner : owners) {
            Object key = Keys.of(owner, from);
            if (key != null) {
                keys.add(key);
            }
        }
        List<Tracked> found = new ArrayList<>();
        List<Object> all = new ArrayList<>(keys);
        for (int i = 0; i < all.size(); i += KeyedSelect.MOST_KEYS) {
            found.addAll(select(all.subList(i, Math.min(all.size(), i + KeyedSelect.MOST_KEYS)), from));
        }
        if (up) {
            fillUp(owners, found);
        } else {
            fillDown(owners, found, from);
        }
    }

    private List<Tracked> select(List<Object> keys, int[] from) {
        EntityType<?> type = relationship.target();
        List<Attribute> attributes = Loader.attributes(relationship.owner(), from);
        KeyList list = new KeyList(keys, attributes);
        RecursiveSelect select = new RecursiveSelect(relationship, depth, loader.runner().dialect());
        BoundSql statement = select.statement(list);
        Assembler assembler = new Assembler(loader.work(), type, 1, List.of());
        List<Tracked> found = new ArrayList<>();
        try (Rows rows = loader.runner().query(statement.text(), select.binding(statement, list))) {
            while (rows.next()) {
                Tracked object = assembler.read(rows.row());
                if (object != null) {
                    found.add(object);
                }
            }
        }
        return found;
    }

    private void fillUp(List<Tracked> owners, List<Tracked> found) {
        List<Tracked> all = new ArrayList<>(owners);
        all.addAll(found);
        for (Tracked object : all) {
            if (Tracking.isLoaded(object, relationship.index())) {
                continue;
            }
            boolean ends = Keys.of(object, relationship.key()) == null;
            Tracked target = ends ? null : References.find(loader.work(), object, relationship);
            if (ends || target != null) {
                References.read(object, relationship, target);
            }
        }
    }

    private void fillDown(List<Tracked> owners, List<Tracked> found, int[] from) {
        Map<Object, List<Tracked>> below = new HashMap<>();
        for (Tracked object : found) {
            Object key = Keys.of(object, relationship.key());
            if (key != null) {
                below.computeIfAbsent(key, none -> new ArrayList<>()).add(object);
            }
        }
        IdentityList seen = new IdentityList();
        List<Tracked> level = owners;
        for (int step = 0; !level.isEmpty() && (depth == 0 || step < depth); step++) {
            List<Tracked> next = new ArrayList<>();
            for (Tracked object : level) {
                Object key = Keys.of(object, from);
                if (key == null || !seen.add(object)) {
                    continue;
                }
                List<Tracked> members = below.getOrDefault(key, List.of());
                Members collection = Members.of(object, relationship);
                collection.reopen();
                if (!collection.isLoaded()) {
                    collection.fill(IdentityList.of(members));
                }
                next.addAll(members);
            }
            level = next;
        }
    }
}
