package dev.dovetail.it.hierarchy.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.session.Database;
import dev.dovetail.session.SavepointScope;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A random sequence of steps on the objects of a random schema. Remembers what it did, for a message. */
final class Sequence {
    private final RandomSchema schema;
    private final Entities entities;
    private final Database database;
    private final Random random;
    final List<String> log = new ArrayList<>();
    private Rows rows = new Rows();
    private Rows committed = new Rows();
    private Map<String, Object> objects = new HashMap<>();
    private Session session;
    private int next;

    Sequence(RandomSchema schema, Entities entities, Database database, long seed) {
        this.schema = schema;
        this.entities = entities;
        this.database = database;
        this.random = new Random(seed);
        this.session = database.openSession();
    }

    void run(int steps) {
        try {
            for (int i = 0; i < steps; i++) {
                step();
                if (!rows.rows.isEmpty()) {
                    new Comparison(schema, entities, rows).object(object(any(List.copyOf(rows.rows.keySet()))));
                }
            }
            session.commit();
            reopen();
            new Comparison(schema, entities, rows).all(session);
        } finally {
            session.close();
        }
    }

    private void step() {
        switch (random.nextInt(19)) {
            case 0, 1, 2, 3 -> create();
            case 4, 5 -> set();
            case 6, 7 -> refer();
            case 8, 9 -> collect();
            case 10 -> delete();
            case 11 -> finish();
            case 12 -> bulk().update();
            case 13 -> find();
            case 14 -> merge();
            case 15 -> savepoint();
            case 16 -> objects.keySet().removeAll(bulk().delete());
            default -> {
                log.add("query");
                session.flush();
                log.set(log.size() - 1, new Queries(schema, entities, rows, session, random).run());
            }
        }
    }

    private Bulk bulk() {
        return new Bulk(schema, entities, rows, session, random, log);
    }

    private void create() {
        Kind kind = any(schema.leaves());
        Map<Link, String> parents = new HashMap<>();
        for (Link link : schema.links) {
            if (!link.nullable() && kind.isA(link.child())) {
                List<String> possible = rows.of(link.parent());
                if (possible.isEmpty()) {
                    return;
                }
                parents.put(link, any(possible));
            }
        }
        String code = "c" + next++;
        Object entity = entities.create(kind);
        Map<String, @Nullable Object> values = new HashMap<>();
        entities.refer(entity, "code", code);
        if (kind.root().assigned) {
            entities.refer(entity, "id", 1000L - next);
        }
        for (Field field : kind.allFields()) {
            Object value = field.value(random);
            values.put(field.name(), value);
            entities.set(entity, field, value);
        }
        log.add("create " + kind + " " + code + " " + values + " " + parents.values());
        parents.forEach((link, parent) -> entities.refer(entity, link.reference(), object(parent)));
        session.add(entity);
        rows.rows.put(code, new Rows.Row(kind, values, parents));
        objects.put(code, entity);
    }

    private void set() {
        String code = anyCode(schema.kinds());
        List<Field> fields = code == null ? List.of() : rows.row(code).kind.allFields();
        if (code != null && !fields.isEmpty()) {
            Field field = any(fields);
            Object value = field.value(random);
            log.add("set " + code + "." + field.name() + " = " + value);
            entities.set(object(code), field, value);
            rows.row(code).values.put(field.name(), value);
        }
    }

    private void refer() {
        List<Link> links = schema.links.stream().filter(each -> !each.isPairs()).toList();
        Link link = links.isEmpty() ? null : any(links);
        String child = link == null ? null : anyCode(List.of(link.child()));
        if (link == null || child == null) {
            return;
        }
        String parent = link.nullable() && random.nextInt(4) == 0 ? null : anyCode(List.of(link.parent()));
        if (parent == null && !link.nullable()) {
            return;
        }
        log.add("set " + child + "." + link.reference() + " = " + parent);
        entities.refer(object(child), link.reference(), parent == null ? null : object(parent));
        rows.refer(link, child, parent);
    }

    private void collect() {
        Link link = any(schema.links);
        String child = anyCode(List.of(link.child()));
        String parent = anyCode(List.of(link.parent()));
        if (child == null || parent == null) {
            return;
        }
        boolean present = rows.parents(link, child).contains(parent);
        boolean remove = present && link.nullable() && random.nextBoolean();
        log.add((remove ? "remove " : "add ") + child + " of " + parent + "." + link.inverse());
        if (link.form() == Link.Form.ONE_TO_ONE) {
            entities.refer(object(parent), link.inverse(), remove ? null : object(child));
        } else if (link.isPairs() && random.nextBoolean()) {
            change(entities.collection(object(child), link.reference()), object(parent), remove);
        } else {
            change(entities.collection(object(parent), link.inverse()), object(child), remove);
        }
        if (link.isPairs()) {
            Rows.Pair pair = new Rows.Pair(child, parent);
            boolean changed = remove ? rows.pairs(link).remove(pair) : rows.pairs(link).add(pair);
            assertThat(changed).isEqualTo(remove == present);
        } else {
            rows.refer(link, child, remove ? null : parent);
        }
    }

    private static void change(Collection<Object> collection, Object member, boolean remove) {
        if (remove) {
            collection.remove(member);
        } else {
            collection.add(member);
        }
    }

    private void delete() {
        String code = anyCode(schema.kinds());
        if (code == null || rows.isNeeded(code)) {
            return;
        }
        log.add("delete " + code);
        session.flush();
        session.delete(object(code));
        rows.delete(code);
        objects.remove(code);
        session.flush();
    }

    private void finish() {
        switch (random.nextInt(4)) {
            case 0 -> {
                log.add("flush");
                session.flush();
            }
            case 1 -> {
                log.add("rollback");
                session.rollback();
                rows = committed.copy();
                objects.clear();
            }
            case 2 -> {
                log.add("commit");
                session.commit();
                committed = rows.copy();
            }
            default -> {
                log.add("commit, new session");
                session.commit();
                committed = rows.copy();
                reopen();
                if (random.nextInt(4) == 0) {
                    new Comparison(schema, entities, rows).all(session);
                }
            }
        }
    }

    /** Changes a detached object and merges it. */
    private void merge() {
        String code = anyCode(schema.kinds());
        List<Field> fields = code == null ? List.of() : rows.row(code).kind.allFields();
        if (code == null || fields.isEmpty()) {
            return;
        }
        Object entity = object(code);
        fields.forEach(field -> entities.get(entity, field.name()));
        Field field = any(fields);
        Object value = field.value(random);
        if (random.nextBoolean()) {
            log.add("detach and merge " + code + "." + field.name() + " = " + value);
            session.flush();
            session.detach(entity);
        } else {
            log.add("commit, new session, merge " + code + "." + field.name() + " = " + value);
            session.commit();
            committed = rows.copy();
            reopen();
        }
        entities.set(entity, field, value);
        rows.row(code).values.put(field.name(), value);
        objects.put(code, session.merge(entity));
    }

    /** Changes something after a savepoint, and perhaps goes back. */
    private void savepoint() {
        Rows before = rows.copy();
        Map<String, Object> known = new HashMap<>(objects);
        log.add("savepoint");
        try (SavepointScope savepoint = session.savepoint()) {
            create();
            set();
            refer();
            collect();
            if (random.nextBoolean()) {
                log.add("roll back to the savepoint");
                savepoint.rollback();
                rows = before;
                objects = known;
            } else {
                savepoint.release();
            }
        }
    }

    private void reopen() {
        session.close();
        session = database.openSession();
        objects = new HashMap<>();
    }

    /** Finds an object by its identifier at a random level: only if it is of that type. */
    private void find() {
        String code = anyCode(schema.kinds());
        if (code == null) {
            return;
        }
        session.flush();
        Kind kind = any(rows.row(code).kind.root().all());
        Object entity = object(code);
        log.add("find " + code + " as " + kind);
        assertThat(session.find(entities.root(kind), (Long) Objects.requireNonNull(entities.get(entity, "id"))))
                .isSameAs(rows.row(code).kind.isA(kind) ? entity : null);
    }

    /** Returns the object of the session, which is looked up by its code in a new session. */
    private Object object(String code) {
        Object known = objects.get(code);
        if (known == null) {
            var root = entities.root(rows.row(code).kind.root());
            known = session.select(root).where(entities.column(root, "code").eq(code)).single();
            objects.put(code, known);
        }
        return known;
    }

    private @Nullable String anyCode(List<Kind> kinds) {
        List<String> codes = kinds.stream().flatMap(kind -> rows.of(kind).stream()).distinct().toList();
        return codes.isEmpty() ? null : any(codes);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
