package dev.dovetail.it.shared;

import static dev.dovetail.it.shared.Order_.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.tuple.Tuple2;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A path through a reference that is null is null, also where the row has the shared column all the same. */
class SharedKeyPathsTest {
    private static final String CUSTOMERS =
            " LEFT JOIN shared_customers sc ON sc.tenant_id = so.tenant_id AND sc.no = so.customer_no";

    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void theSharedColumnOfAMissingTargetIsNull(TestDatabase kind) {
        try (Fixture fixture = kind.create(SharedSchema.SCHEMA)) {
            List<Long> tenant = new ArrayList<>();
            fixture.database().transact(session -> {
                Order with = SharedKeysTest.addOrder(session, "north");
                session.add(Order_.create().no(2).tenant(with.tenant()).product(with.product()));
                session.flush();
                tenant.add(with.tenantId());
            });
            long id = tenant.get(0);
            fixture.database().transact(session -> {
                fixture.statements().clear();
                assertThat(session.select(order).where(order.customer().tenantId.eq(id)).columns(order.no).list())
                        .containsExactly(1);
                assertThat(session.select(order).columns(order.no, order.customer().tenantId).orderBy(order.no).list())
                        .containsExactly(new Tuple2<>(1, id), new Tuple2<>(2, null));
                assertThat(session.select(order).where(order.customer().tenant().id.eq(id)).columns(order.no).list())
                        .containsExactly(1);
                assertThat(session.select(order).where(order.customer().isNull()).columns(order.no).list())
                        .containsExactly(2);
                // The column of a reference that is never null, and that of the reference's own, need no join.
                assertThat(session.select(order).where(order.product().tenantId.eq(id)).count()).isEqualTo(2);
                assertThat(session.select(order).where(order.customer().no.eq(1)).columns(order.no).list())
                        .containsExactly(1);
                assertThat(fixture.statements().sql()).containsExactly(
                        "SELECT so.no FROM shared_orders so" + CUSTOMERS + " WHERE sc.tenant_id = ?",
                        "SELECT so.no, sc.tenant_id FROM shared_orders so" + CUSTOMERS + " ORDER BY so.no",
                        "SELECT so.no FROM shared_orders so" + CUSTOMERS + " WHERE sc.tenant_id = ?",
                        "SELECT so.no FROM shared_orders so WHERE (so.tenant_id IS NULL OR so.customer_no IS NULL)",
                        "SELECT COUNT(*) FROM shared_orders so WHERE so.tenant_id = ?",
                        "SELECT so.no FROM shared_orders so WHERE so.customer_no = ?");
            });
        }
    }
}
