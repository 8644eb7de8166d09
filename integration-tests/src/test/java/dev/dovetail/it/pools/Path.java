package dev.dovetail.it.pools;

import static dev.dovetail.it.pools.Purse_.purse;

import dev.dovetail.jdbc.Isolation;
import dev.dovetail.session.Database;
import dev.dovetail.session.SavepointScope;
import dev.dovetail.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something that an application may do, without minding its connection.
 *
 * @param name what it is
 * @param fails whether the application is told that it failed
 * @param way how it is done
 */
record Path(String name, boolean fails, Consumer<Database> way) {
    static List<Path> all() {
        List<Path> all = new ArrayList<>(good());
        all.addAll(bad());
        return all;
    }

    private static Path good(String name, Consumer<Database> way) {
        return new Path(name, false, way);
    }

    private static Path bad(String name, Consumer<Database> way) {
        return new Path(name, true, way);
    }

    private static List<Path> good() {
        List<Path> paths = new ArrayList<>();
        paths.add(good("a transaction", database -> database.transact(session -> session.add(Purse.of("a")))));
        paths.add(good("a result", database -> database.compute(session -> session.select(purse).count())));
        paths.add(good("a session that is not used", database -> database.openSession().close()));
        paths.add(good("a session that is not committed", database -> {
            try (Session session = database.openSession()) {
                session.add(Purse.of("b"));
                session.flush();
            }
        }));
        paths.add(good("a stream that is not closed", database -> database.compute(session ->
                session.select(purse).stream().iterator().next())));
        paths.add(good("a lazy load", database -> database.compute(session ->
                session.select(purse).where(purse.owner.eq("first")).single().coins().size())));
        paths.add(good("savepoints", database -> database.transact(session -> {
            SavepointScope savepoint = session.savepoint();
            session.add(Purse.of("c"));
            session.flush();
            savepoint.rollback();
        })));
        paths.add(good("sessions at the same time", database -> database.transact(outer -> {
            outer.select(purse).count();
            database.compute(inner -> inner.select(purse).count());
        })));
        paths.add(good("a read-only transaction", database -> database.readOnly().compute(session ->
                session.select(purse).list())));
        for (Isolation isolation : Isolation.values()) {
            paths.add(good("a transaction at " + isolation, database -> database.withIsolation(isolation).transact(
                    session -> session.add(Purse.of(isolation.name())))));
        }
        paths.add(good("a limited transaction", database -> database.withStatementTimeout(Duration.ofSeconds(60))
                .transact(session -> session.add(Purse.of("k")))));
        paths.add(good("everything at once", database -> database.readOnly().withIsolation(Isolation.SERIALIZABLE)
                .withStatementTimeout(Duration.ofMillis(59_500)).compute(session -> session.select(purse).list())));
        return paths;
    }

    private static List<Path> bad() {
        return List.of(
                bad("a transaction that the application breaks off", database -> database.transact(session -> {
                    session.add(Purse.of("d"));
                    session.flush();
                    throw new IllegalStateException("broken off");
                })),
                bad("a flush that fails", database -> database.transact(session ->
                        session.addAll(List.of(Purse.of("e"), Purse.of("e"))))),
                bad("a statement that fails", database -> database.compute(session ->
                        session.sql("SELECT nothing FROM nowhere").values(Long.class))),
                bad("a stream that the application breaks off", database -> database.transact(session -> {
                    try (var purses = session.select(purse).stream()) {
                        purses.forEach(one -> {
                            throw new IllegalStateException("broken off");
                        });
                    }
                })),
                bad("a lazy load after closing", database -> database.compute(session ->
                        session.select(purse).where(purse.owner.eq("first")).single()).coins().size()),
                bad("a savepoint that is used twice", database -> database.transact(session -> {
                    SavepointScope savepoint = session.savepoint();
                    savepoint.rollback();
                    savepoint.rollback();
                })),
                bad("a read-only transaction that writes", database -> database.readOnly().transact(session -> {
                    session.select(purse).list();
                    session.add(Purse.of("f"));
                })),
                bad("a schema that is there already", PoolsSchema.SCHEMA::createIn));
    }
}
