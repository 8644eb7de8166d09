package dev.dovetail.it.faults;

import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Work under way: in which session, which objects it has met, and what it has read. */
final class Run {
    private final Database database;
    private final Session session;
    private final FaultyPool pool;
    private final List<Object> kept = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private final List<Throwable> caught = new ArrayList<>();

    Run(Database database, Session session, FaultyPool pool) {
        this.database = database;
        this.session = session;
        this.pool = pool;
    }

    Database database() {
        return database;
    }

    Session session() {
        return session;
    }

    FaultyPool pool() {
        return pool;
    }

    /** Remembers an object, to compare it later with its row. */
    <T> T keep(T object) {
        kept.add(object);
        return object;
    }

    <C extends Collection<?>> C keepAll(C objects) {
        kept.addAll(objects);
        return objects;
    }

    List<Object> kept() {
        return kept;
    }

    /** Remembers what the work has caught to go on. */
    void caught(Throwable failure) {
        caught.add(failure);
    }

    List<Throwable> caught() {
        return caught;
    }

    /** Remembers a result, which is the same each time. */
    void read(Object result) {
        read.add(String.valueOf(result));
    }

    List<String> read() {
        return read;
    }
}
