package dev.dovetail.it.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dovetail.error.SchemaException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose creation of tables fails half done is told what is there. */
class SchemaFailuresTest {
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aCreationThatFailsSaysWhatItDid(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            Database database = fixture.database();
            FailuresSchema.SCHEMA.dropIn(database);
            List<String> all = FailuresSchema.SCHEMA.create(database.dialect());
            String name = "standing_orders_as_every_customer_gives_them";
            int failing = 0;
            while (!all.get(failing).startsWith("CREATE TABLE " + name)) {
                failing++;
            }
            database.transact(session -> session.sql("CREATE TABLE " + name + " (a INT)").update());

            SchemaException failure = catchThrowableOfType(SchemaException.class,
                    () -> FailuresSchema.SCHEMA.createIn(database));
            boolean together = kind == TestDatabase.POSTGRESQL || kind == TestDatabase.SQLITE;
            assertThat(failure).hasMessageStartingWith("Schema Failures was not created: statement " + (failing + 1) + " of "
                    + all.size() + " failed. ").hasMessageContaining("in: " + all.get(failing));
            assertThat(failure.sql()).isEqualTo(all.get(failing));
            assertThat(failure.executed()).isEqualTo(together ? List.of() : all.subList(0, failing));
            if (together) {
                assertThat(failure).hasMessageContaining("Nothing was changed: remove the cause, and call it again.");
            } else {
                assertThat(failure).hasMessageContaining("is there:\n    CREATE TABLE accounts\n")
                        .hasMessageContaining("drop it, and call createIn again");
                for (String created : failure.executed()) {
                    if (created.startsWith("CREATE TABLE ")) {
                        database.transact(session -> session.sql("DROP TABLE " + created.split(" ")[2]).update());
                    }
                }
            }
            database.transact(session -> session.sql("DROP TABLE " + name).update());
            FailuresSchema.SCHEMA.createIn(database);
            long rows = database.compute(session -> session.select(StandingOrder_.standingOrder).count());
            assertThat(rows).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDropThatFailsIsRepeated(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            Database database = fixture.database();
            String tenants = "CREATE TABLE tenants (id INT PRIMARY KEY, account_id " + (kind == TestDatabase.MARIADB ? "BIGINT" : "INT")
                    + (kind == TestDatabase.MARIADB ? ", FOREIGN KEY (account_id)" : "") + " REFERENCES accounts (id))";
            if (kind == TestDatabase.SQLITE || kind == TestDatabase.HSQLDB) {
                return; // Both drop what others refer to.
            }
            database.transact(session -> session.sql(tenants.replace("account_id INT", "account_id BIGINT")).update());
            SchemaException failure = catchThrowableOfType(SchemaException.class,
                    () -> FailuresSchema.SCHEMA.dropIn(database));
            assertThat(failure).hasMessageContaining("Those before it have been executed. Mend the cause, and call dropIn again");
            database.transact(session -> session.sql("DROP TABLE tenants").update());
            FailuresSchema.SCHEMA.dropIn(database);
        }
    }
}
