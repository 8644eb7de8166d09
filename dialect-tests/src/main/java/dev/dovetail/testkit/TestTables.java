package dev.dovetail.testkit;

import static dev.dovetail.testkit.model.Account_.account;
import static dev.dovetail.testkit.model.Item_.item;
import static dev.dovetail.testkit.model.Sample_.sample;
import static dev.dovetail.testkit.model.Shelf_.shelf;
import static dev.dovetail.testkit.model.Tag_.tag;

import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import dev.dovetail.testkit.model.Account;
import dev.dovetail.testkit.model.Account_;
import dev.dovetail.testkit.model.KitSchema;
import dev.dovetail.testkit.numbered.NumbersSchema;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Creates the tables before the tests of a class, and empties them before each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TestTables {
    private @Nullable Database database;

    /** Returns the dialect to test. */
    protected abstract Dialect dialect();

    /** Returns a data source of an empty database, of which the tests need at most two connections at a time. */
    protected abstract DataSource source();

    /** Returns whether the database refuses strings that are longer than their column. */
    protected boolean limitsLengths() {
        return true;
    }

    @BeforeAll
    void createTables() {
        Database created = Database.of(source(), dialect(), KitSchema.SCHEMA);
        database = created;
        for (Schema schema : schemas()) {
            schema.dropIn(created);
            schema.createIn(created);
        }
    }

    @AfterAll
    void dropTables() {
        if (database != null) {
            schemas().forEach(schema -> schema.dropIn(database()));
        }
    }

    @BeforeEach
    void emptyTables() {
        database().transact(session -> {
            session.delete(item).execute();
            session.delete(shelf).execute();
            session.delete(tag).execute();
            session.delete(account).execute();
            session.delete(sample).execute();
        });
    }

    /** Returns the schema of most tests. */
    Schema schema() {
        return GeneratedDdl.of(dialect(), KitSchema.SCHEMA);
    }

    /** Returns the schema with a sequence. */
    Schema numbers() {
        return GeneratedDdl.of(dialect(), NumbersSchema.SCHEMA);
    }

    private List<Schema> schemas() {
        return dialect().has(Ability.SEQUENCES) ? List.of(schema(), numbers()) : List.of(schema());
    }

    Database database() {
        if (database == null) {
            throw new IllegalStateException("The tables were not created.");
        }
        return database;
    }

    /** Returns what {@code work} reads in a new session. */
    <T> List<T> read(Function<Session, List<T>> work) {
        return database().compute(work);
    }

    /** Returns a new account that {@code session} inserts. */
    static Account newAccount(Session session, String name, int rank) {
        Account made = Account_.create().name(name).rank(rank);
        session.add(made);
        return made;
    }
}
