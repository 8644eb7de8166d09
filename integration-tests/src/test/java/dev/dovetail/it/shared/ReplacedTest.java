package dev.dovetail.it.shared;

import static dev.dovetail.it.shared.Tag_.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A deleted entity and a new one that equals it, with an identifier of which a reference gives a part. */
class ReplacedTest {
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void theRowStaysAsItIs(TestDatabase kind) {
        try (Fixture fixture = kind.create(SharedSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                Order order = SharedKeysTest.addOrder(session, "north");
                session.flush();
                Tag former = order.tags().iterator().next();
                Tenant tenant = order.tenant();
                order.tags().clear();
                session.flush();
                session.delete(former);
                fixture.statements().clear();
                Tag added = session.add(SharedKeysTest.tag(tenant, 1));
                session.flush();
                assertThat(fixture.statements().sql()).isEmpty();
                assertThat(added.tenantId()).isEqualTo(tenant.id());
                assertThat(session.select(tag).single()).isSameAs(added);
            });
            fixture.database().transact(session -> {
                Tag stored = session.select(tag).single();
                session.delete(stored);
                session.add(SharedKeysTest.tag(stored.tenant(), 1));
            });
            assertThat(fixture.database().select(tag).count()).isOne();
        }
    }
}
