package dev.dovetail.spring.test;

import dev.dovetail.session.Session;

/** Helps tests to write before they read. Inject it beside the {@code Session}, to whose transaction it belongs. */
public final class TestSession {
    private final Session session;

    /** Creates a helper for {@code session}. */
    public TestSession(Session session) {
        this.session = session;
    }

    /**
     * Adds {@code entity} and writes all changes: it has its generated identifier, and constraints were checked.
     *
     * @return {@code entity}
     */
    public <E> E save(E entity) {
        session.add(entity);
        session.flush();
        return entity;
    }

    /**
     * Writes all changes, and lets the next access to each entity read it from the database. So a test sees what
     * another transaction would see, including what the database has made.
     */
    public void flushAndExpire() {
        session.flush();
        session.expireAll();
    }
}
