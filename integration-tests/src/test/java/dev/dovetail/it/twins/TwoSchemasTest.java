package dev.dovetail.it.twins;

import static dev.dovetail.it.twins.garden.Bed_.bed;
import static dev.dovetail.it.twins.library.Shelf_.shelf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.twins.garden.Bed_;
import dev.dovetail.it.twins.garden.GardenSchema;
import dev.dovetail.it.twins.garden.Plant_;
import dev.dovetail.it.twins.library.LibrarySchema;
import dev.dovetail.it.twins.library.Shelf_;
import dev.dovetail.it.twins.library.Volume_;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two schemas of one process have a foreign key of the same name: each violation names the property of its own. */
class TwoSchemasTest {
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void eachDatabaseNamesTheProperty(TestDatabase kind) {
        try (Fixture library = kind.create(LibrarySchema.SCHEMA); Fixture garden = kind.create(GardenSchema.SCHEMA)) {
            fillShelf(library.database());
            fillBed(garden.database());
            boolean named = kind != TestDatabase.SQLITE;
            aboutShelf(library.database(), named);
            aboutBed(garden.database(), named);
            aboutShelf(library.database(), named);
        }
    }

    /** The names of constraints are those of a table here, so that one database can have both. */
    @Test
    void soDoesADatabaseWithBoth() {
        DataSource source = TestDatabase.POSTGRESQL.create();
        Database database = Database.of(source, GardenSchema.SCHEMA, LibrarySchema.SCHEMA);
        LibrarySchema.SCHEMA.createIn(database);
        GardenSchema.SCHEMA.createIn(database);
        fillShelf(database);
        fillBed(database);
        aboutShelf(database, true);
        aboutBed(database, true);
    }

    /** What refers to a shelf has not been used, and what is known has a constraint of that name: it is not named. */
    @Test
    void aNameOfAnotherSchemaIsNoGuess() {
        try (Fixture library = TestDatabase.H2.create(LibrarySchema.SCHEMA)) {
            fillShelf(library.database());
            Database other = Database.of(library.dataSource(), GardenSchema.SCHEMA);
            ForeignKeyViolationException violation = refused(other, session -> session.delete(shelf).execute());
            assertThat(violation).hasMessageStartingWith(
                    "Shelf: a row that is to be deleted is still referred to (constraint \"");
            assertThat(violation.entity()).isEqualTo("Shelf");
            assertThat(violation.properties()).isEmpty();

            aboutShelf(Database.of(library.dataSource(), LibrarySchema.SCHEMA), true);
        }
    }

    private static void fillShelf(Database database) {
        database.transact(session -> {
            session.add(Shelf_.create().number(1));
            session.flush();
            session.add(Volume_.create().shelfNumber(1));
        });
    }

    private static void fillBed(Database database) {
        database.transact(session -> session.add(Plant_.create().bed(session.add(Bed_.create().number(1)))));
    }

    private static void aboutShelf(Database database, boolean named) {
        about(refused(database, session -> session.delete(shelf).execute()), "Shelf", named, "Volume", "shelfNumber");
        about(refused(database, session -> session.delete(session.get(shelf, 1L))), "Shelf", named, "Volume",
                "shelfNumber");
    }

    private static void aboutBed(Database database, boolean named) {
        about(refused(database, session -> session.delete(bed).execute()), "Bed", named, "Plant", "bedNumber");
        about(refused(database, session -> session.delete(session.get(bed, 1L))), "Bed", named, "Plant", "bedNumber");
    }

    private static ForeignKeyViolationException refused(Database database, Consumer<Session> work) {
        return catchThrowableOfType(ForeignKeyViolationException.class, () -> database.transact(work));
    }

    private static void about(ForeignKeyViolationException violation, String deleted, boolean named, String entity,
            String property) {
        String message = deleted + ": a row that is to be deleted is still referred to";
        if (named) {
            assertThat(violation)
                    .hasMessageStartingWith(message + " by " + entity + "." + property + " (constraint \"");
            assertThat(violation.entity()).isEqualTo(entity);
            assertThat(violation.properties()).containsExactly(property);
            assertThat(violation.columns()).containsExactly("place");
        } else {
            assertThat(violation).hasMessageStartingWith(message);
            assertThat(violation.entity()).isEqualTo(deleted);
        }
    }
}
