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
        SmokeTest smoke = new SmokeTest(rental).run();
        assertThat(smoke.empty()).isEmpty();
        assertThat(smoke.neighbours()).isGreaterThan(60);
        assertThat(rental.schema().validate(rental.database())).isEmpty();
        assertThat(rental.report().findings()).extracting(Object::toString).containsExactly(
                "film_list: taken to be identified by fid, because a view has no key. If that is wrong, write: "
                        + "--key film_list=...",
                "sales_by_store: no entity, because this view has no key. Name the columns that identify a row: "
                        + "--key sales_by_store=store,total_sales",
                "visit_log: no entity, because this table has no key. Add a primary key, or name the columns that "
                        + "identify a row: --key visit_log=visited_at,store_id");
        assertThat(rental.source("Payment")).contains("@Id\n    @GeneratedValue\n    Integer paymentId();");
        assertThat(rental.source("Store")).contains("@OneToOne(backPopulates = \"managedStore\"");
        assertThat(rental.source("Film")).contains(
                "@ManyToMany(backPopulates = \"films\", viewOnly = true)\n    Set<Actor> actors();",
                "@DatabaseGenerated(value = GenerationTime.ALWAYS, as = \"replacement_cost + rental_rate\")",
                "@Enumerated(value = EnumType.NATIVE, type = \"mpaa_rating\")",
                "@DatabaseGenerated(GenerationTime.ALWAYS)\n    @Default(\"now()\")\n    LocalDateTime lastUpdate();",
                "String @Nullable [] specialFeatures();");
        assertThat(rental.source("PaymentP202601")).contains("@Entity(table = \"payment_p2026_01\", readOnly = true)");
    }
}
