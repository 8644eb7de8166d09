package dev.dovetail.it.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities of a PostgreSQL database with every feature. */
class RentalTest {
    @TempDir
    private Path folder;

    @Test
    void mapsTheRentalShop() {
        CompiledEntities rental = CompiledEntities.of(
                Scripts.whole(TestDatabase.POSTGRESQL.create(), "rental-postgresql.sql"), folder);
        System.out.println(rental.report());
        SmokeTest smoke = new SmokeTest(rental).run();
        assertThat(smoke.empty()).isEmpty();
        assertThat(rental.schema().validate(rental.database())).isEmpty();
    }
}
