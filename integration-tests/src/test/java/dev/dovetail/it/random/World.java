package dev.dovetail.it.random;

import dev.dovetail.error.LazyLoadException;
import dev.dovetail.generated.Tracked;
import dev.dovetail.it.random.model.Labelled;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.SavepointScope;
import dev.dovetail.session.Session;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The real session and its objects, by label. */
final class World implements AutoCloseable {
    private final Store store;
    private final @Nullable World origin;
    private final Map<String, Labelled> objects = new LinkedHashMap<>();
    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Deque<SavepointScope> savepoints = new ArrayDeque<>();
    private final List<Consumer<Reference>> observations = new ArrayList<>();
    private Session session;

    World(Store store) {
        this(store, null);
    }

    private World(Store store, @Nullable World origin) {
        this.store = store;
        this.origin = origin;
        this.session = store.database().openSession();
    }

    Session session() {
        return session;
    }

    Deque<SavepointScope> savepoints() {
        return savepoints;
    }

    void forgetSavepoints() {
        savepoints.clear();
    }

    void put(String label, Labelled object) {
        objects.put(label, object);
        for (Type type : Type.values()) {
            if (type.metadata() == ((Tracked) object).$type()) {
                types.put(label, type);
            }
        }
    }

    Labelled get(String label) {
        Labelled known = objects.get(label);
        if (known == null && origin != null) {
            known = session.get(origin.types.get(label).metadata(), key(origin.get(label)));
            put(label, known);
        }
        if (known == null) {
            throw new AssertionError("no object is called " + label);
        }
        return known;
    }

    private static Object key(Labelled object) {
        List<Object> parts = new ArrayList<>();
        for (Attribute id : ((Tracked) object).$type().ids()) {
            parts.add(Objects.requireNonNull(((Tracked) object).$get(id.index())));
        }
        return parts.size() == 1 ? parts.get(0) : parts;
    }

    /** What a property was found to hold; compared once the reference has followed. */
    void found(String what, Link link, boolean first, String owner, Set<String> labels) {
        observations.add(reference -> same(what, reference.memory().linked(link, first, owner), labels));
    }

    /** The rows that a query gave. */
    void rows(Type type, Set<String> labels) {
        observations.add(reference ->
                same("the rows of " + type, Checks.rows(reference.flushed(), reference, type), labels));
    }

    /** Compares what the last step has observed. */
    void compare(Reference reference) {
        observations.forEach(observation -> observation.accept(reference));
        observations.clear();
    }

    static void same(String what, @Nullable Object expected, @Nullable Object found) {
        if (!Objects.equals(expected, found)) {
            throw new AssertionError(what + ": expected " + expected + ", found " + found);
        }
    }

    /** Closes the session and opens another one with the same rows, by queries or by keys. */
    void reopen(boolean query) {
        session.close();
        Map<String, Labelled> before = new LinkedHashMap<>(objects);
        before.values().removeIf(object -> Session.stateOf(object) != EntityState.DETACHED);
        before.values().forEach(World::checkDetached);
        objects.clear();
        session = store.database().openSession();
        for (Type type : query ? Type.values() : new Type[0]) {
            Plan.of(type, Plan.LAZY, session);
        }
        before.forEach((label, old) -> {
            Labelled found = session.find(types.get(label).metadata(), key(old));
            if (found != null) {
                objects.put(label, found);
            }
        });
    }

    /** What a detached object has loaded can be read; the rest is refused. */
    private static void checkDetached(Labelled object) {
        for (Link link : Link.values()) {
            for (boolean first : new boolean[] {true, false}) {
                Side side = link.side(first);
                if (side == null || link.type(first).metadata() != ((Tracked) object).$type()) {
                    continue;
                }
                boolean loaded = side.isLoaded(object);
                try {
                    side.read(object);
                    same(object + "." + side.name() + " is readable", loaded, true);
                } catch (LazyLoadException expected) {
                    same(object + "." + side.name() + " is readable", loaded, false);
                }
            }
        }
    }

    /** Finds the objects again that have been detached. */
    void findDetached() {
        for (String label : List.copyOf(objects.keySet())) {
            Labelled object = objects.get(label);
            if (Session.stateOf(object) == EntityState.DETACHED && types.containsKey(label)) {
                Labelled found = session.find(types.get(label).metadata(), key(object));
                if (found != null) {
                    objects.put(label, found);
                }
            }
        }
    }

    /** Makes a change in another session; gives the detached object. */
    Labelled elsewhere(String root, Step change) {
        try (World other = new World(store, this)) {
            change.run(other);
            return other.get(root);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
