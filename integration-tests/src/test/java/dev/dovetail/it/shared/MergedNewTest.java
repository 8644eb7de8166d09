package dev.dovetail.it.shared;

import static dev.dovetail.it.shared.Line_.line;
import static dev.dovetail.it.shared.Order_.order;
import static dev.dovetail.it.shared.Tag_.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A new entity that is merged keeps the part of its identifier that it was given, though a reference has the other. */
class MergedNewTest {
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void keepsTheAssignedPart(TestDatabase kind) {
        try (Fixture fixture = kind.create(SharedSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                Tag merged = session.merge(Tag_.create().no(7).tenant(Tenant_.create().name("north")));
                assertThat(merged.no()).isEqualTo(7);
                session.flush();
                assertThat(session.select(tag).columns(tag.no, tag.tenant().name).single().second())
                        .isEqualTo("north");
            });
            fixture.database().transact(session -> {
                Tenant tenant = session.merge(Tenant_.create().name("south"));
                Order given = Order_.create().no(3).product(SharedKeysTest.product(tenant, "ink"));
                given.lines().add(Line_.create().place(1).product(given.product()));
                given.lines().add(Line_.create().place(2).product(given.product()));
                Order merged = session.merge(given);
                session.flush();
                assertThat(merged.no()).isEqualTo(3);
                assertThat(merged.lines()).extracting(Line::place).containsExactly(1, 2);
                assertThat(session.select(line).count()).isEqualTo(2);
            });
            fixture.database().transact(session -> {
                Order stored = session.select(order).single();
                stored.lines().add(session.merge(Line_.create().place(3).product(stored.product())));
            });
            assertThat(fixture.database().select(line).columns(line.place).orderBy(line.place).list())
                    .containsExactly(1, 2, 3);
        }
    }
}
