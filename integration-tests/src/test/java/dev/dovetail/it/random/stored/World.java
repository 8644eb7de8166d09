package dev.dovetail.it.random.stored;

import dev.dovetail.generated.Tracked;
import dev.dovetail.it.random.stored.model.Labelled;
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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The real session and its objects, by label. */
final class World implements AutoCloseable {
    private final Store store;
    private final Map<String, Labelled> objects = new LinkedHashMap<>();
    private final Deque<SavepointScope> savepoints = new ArrayDeque<>();
    private final List<Consumer<Reference>> observations = new ArrayList<>();
    private Session session;

    World(Store store) {
        this.store = store;
        this.session = store.database().openSession();
    }

    Session session() {
        return session;
    }

    Deque<SavepointScope> savepoints() {
        return savepoints;
    }

    void commit() {
        savepoints.clear();
        session.commit();
    }

    void rollback() {
        savepoints.clear();
        session.rollback();
    }

    void put(String label, Labelled object) {
        objects.put(label, object);
    }

    Labelled get(String label) {
        return Objects.requireNonNull(objects.get(label), () -> "no object is called " + label);
    }

    /** An object as another session reads it. */
    Labelled in(Session other, String label) {
        Labelled own = get(label);
        return (Labelled) other.get(type(label).metadata(), keyOf(own));
    }

    Type type(String label) {
        Labelled object = get(label);
        for (Type type : Type.values()) {
            if (type.metadata() == ((Tracked) object).$type()) {
                return type;
            }
        }
        throw new AssertionError(label);
    }

    /** What {@code find} takes for the object. */
    static Object keyOf(Labelled object) {
        List<Object> key = Type.key(object);
        return key.size() == 1 ? key.get(0) : key;
    }

    /** Another session writes and commits. */
    void elsewhere(Consumer<Session> work) {
        store.database().transact(work);
    }

    /** What another session reads, and leaves detached. */
    void detached(BiConsumer<Session, Map<String, Labelled>> work, Map<String, Labelled> found) {
        try (Session other = store.database().openSession()) {
            work.accept(other, found);
        }
    }

    /** What a property was found to hold; compared once the reference has followed. */
    void observe(Consumer<Reference> observation) {
        observations.add(observation);
    }

    /** Compares what the last step has observed. */
    void compare(Reference reference) {
        observations.forEach(observation -> observation.accept(reference));
        observations.clear();
    }

    /** The name in the row. */
    @Nullable String storedName(String label) {
        return store.rows().value(label, Field.NAME);
    }

    /** The rows as they are now must be these. */
    void stored(String what, Rows rows) {
        rows.same(what, store.rows());
    }

    static void same(String what, @Nullable Object expected, @Nullable Object found) {
        if (!Objects.equals(expected, found)) {
            throw new AssertionError(what + ": expected " + expected + ", found " + found);
        }
    }

    /** Closes the session and opens another one with the same rows. */
    void reopen() {
        session.close();
        session = store.database().openSession();
        find();
    }

    /** Finds the objects again that are detached. */
    void find() {
        for (String label : List.copyOf(objects.keySet())) {
            Labelled old = objects.get(label);
            if (Session.stateOf(old) == EntityState.DETACHED) {
                Object found = session.find(type(label).metadata(), keyOf(old));
                if (found != null) {
                    objects.put(label, (Labelled) found);
                }
            }
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
