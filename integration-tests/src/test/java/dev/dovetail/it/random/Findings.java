package dev.dovetail.it.random;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.random.model.Labelled;
import dev.dovetail.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of what {@link RandomModelTest} has found: on each database, each test with empty tables and a session. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Findings {
    @Parameter
    TestDatabase kind;

    Store store;
    Session session;

    @BeforeEach
    void open() {
        if (store == null) {
            store = new Store(kind);
        }
        store.empty();
        session = store.database().openSession();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @AfterParameterizedClassInvocation
    void drop() {
        // The same object serves the next kind of database.
        store.close();
        store = null;
    }

    @SuppressWarnings("unchecked")
    final <E extends Labelled> E make(Type type, String label) {
        return (E) type.create(label);
    }

    final <E extends Labelled> E add(Type type, String label) {
        return session.add(make(type, label));
    }
}
