package dev.dovetail.it.shared;

import static dev.dovetail.it.shared.Line_.line;
import static dev.dovetail.it.shared.Order_.order;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.schema.ValidationLevel;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A tenant that is part of the identifier and of each foreign key. */
class SharedKeysTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    static Customer customer(Tenant tenant, int no) {
        return Customer_.create().tenant(tenant).no(no);
    }

    static Product product(Tenant tenant, String sku) {
        return Product_.create().tenant(tenant).sku(sku);
    }

    static Tag tag(Tenant tenant, int no) {
        return Tag_.create().tenant(tenant).no(no);
    }

    /** Adds a tenant with a customer 1, a product "pen", a tag 1 and an order 1. */
    static Order addOrder(Session session, String name) {
        Tenant tenant = Tenant_.create().name(name);
        Order added = Order_.create().no(1).customer(customer(tenant, 1)).product(product(tenant, "pen"));
        added.tags().add(tag(tenant, 1));
        added.lines().add(Line_.create().place(1).product(added.product()));
        session.add(added);
        return added;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anyReferenceWritesTheColumn(TestDatabase kind) {
        try (Fixture fixture = kind.create(SharedSchema.SCHEMA)) {
            assertThat(SharedSchema.SCHEMA.validate(fixture.database(), ValidationLevel.STRICT)).isEmpty();
            fixture.database().transact(session -> {
                Order added = addOrder(session, "north");
                fixture.statements().clear();
                session.flush();
                assertThat(fixture.statements().sql()).containsExactly(
                        "INSERT INTO shared_tenants (name) VALUES (?)",
                        "INSERT INTO shared_customers (tenant_id, no) VALUES (?, ?)",
                        "INSERT INTO shared_products (tenant_id, sku) VALUES (?, ?)",
                        "INSERT INTO shared_orders (tenant_id, no, customer_no, payer_no, sku, "
                                + "previous_no) VALUES (?, ?, ?, ?, ?, ?)",
                        "INSERT INTO shared_lines (tenant_id, order_no, place, sku) VALUES (?, ?, ?, ?)",
                        "INSERT INTO shared_tags (tenant_id, no) VALUES (?, ?)",
                        "INSERT INTO shared_order_tags (tenant_id, order_no, tag_no) VALUES (?, ?, ?)");
                // Nobody has set the tenant of the order: it follows.
                assertThat(added.tenant()).isSameAs(added.product().tenant());
                assertThat(added.tenantId()).isEqualTo(added.tenant().id());
                assertThat(added.tenant().orders()).containsExactly(added);
            });
            fixture.database().transact(session -> {
                addOrder(session, "south");
                session.flush();
                fixture.statements().clear();
                List<Order> all = session.select(order).with(joined(order.product()), selectIn(order.tags()),
                        selectIn(order.lines())).orderBy(order.tenantId.asc()).list();
                assertThat(fixture.statements().sql()).hasSize(3);
                assertThat(all).allSatisfy(each -> {
                    assertThat(each.product().tenantId()).isEqualTo(each.tenantId());
                    assertThat(each.tags()).extracting(Tag::tenantId).containsExactly(each.tenantId());
                    assertThat(each.lines()).extracting(Line::product).containsExactly(each.product());
                });
                assertThat(session.select(order).where(order.tags().any(tag -> tag.no.eq(1)),
                        order.customer().tenant().name.eq("south")).list()).containsExactly(all.get(1));
                assertThat(session.select(line).where(line.product().is(all.get(0).product())).list()).hasSize(1);
                assertThat(new OrderDao(session).findByTenantIdAndSku(all.get(0).tenantId(), "pen"))
                        .containsExactly(all.get(0));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nullLeavesTheSharedColumn(TestDatabase kind) {
        try (Fixture fixture = kind.create(SharedSchema.SCHEMA)) {
            fixture.database().transact(session -> addOrder(session, "north"));
            fixture.database().transact(session -> {
                Order one = session.select(order).single();
                one.payer(Objects.requireNonNull(one.customer()));
                session.flush();
                fixture.statements().clear();
                one.customer(null);
                session.flush();
                assertThat(fixture.statements().sql()).containsExactly(
                        "UPDATE shared_orders SET customer_no = ? WHERE tenant_id = ? AND no = ?");
                assertThat(one.tenantId()).isNotNull();
                assertThat(one.customerNo()).isNull();
                assertThat(one.payerNo()).isEqualTo(1);
                Objects.requireNonNull(one.payer()).paidOrders().remove(one);
                session.flush();
                assertThat(one.payerNo()).isNull();
                one.lines().get(0).product(null);
                session.flush();
                assertThat(one.lines().get(0).sku()).isNull();
                // So does a customer that is deleted.
                Customer other = customer(one.tenant(), 2);
                one.customer(other);
                session.flush();
                session.expireAll();
                fixture.statements().clear();
                session.delete(other);
                session.flush();
                assertThat(fixture.statements().sql()).endsWith(
                        "UPDATE shared_orders SET customer_no = ? WHERE tenant_id = ? AND no = ?",
                        "DELETE FROM shared_customers WHERE tenant_id = ? AND no = ?");
                assertThat(one.customer()).isNull();
                // A product that is deleted takes its own column with it, and nothing else.
                Product ink = product(one.tenant(), "ink");
                one.lines().get(0).product(ink);
                session.flush();
                one.lines().get(0).product(null);
                session.delete(ink);
                session.flush();
                session.expireAll();
                assertThat(one.lines().get(0).tenantId()).isEqualTo(one.tenantId());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rowsOfOneTableReferToEachOther(TestDatabase kind) {
        try (Fixture fixture = kind.create(SharedSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                Order first = addOrder(session, "north");
                Order second = Order_.create().no(2).product(first.product());
                first.previous(second);
                second.previous(first);
                session.flush();
                assertThat(first.previousNo()).isEqualTo(2);
                assertThat(second.previousNo()).isEqualTo(1);
                session.expireAll();
                assertThat(first.previous()).isSameAs(second);
                assertThat(second.tenant()).isSameAs(first.tenant());
                session.delete(first);
                session.delete(second);
                session.flush();
                assertThat(session.select(order).count()).isZero();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void pairsKeepTheirTenant(TestDatabase kind) {
        try (Fixture fixture = kind.create(SharedSchema.SCHEMA)) {
            fixture.database().transact(session -> addOrder(session, "north"));
            fixture.database().transact(session -> {
                Order one = session.select(order).single();
                Tag added = tag(one.tenant(), 2);
                added.orders().add(one);
                session.flush();
                assertThat(one.tags()).extracting(Tag::no).containsExactlyInAnyOrder(1, 2);
                fixture.statements().clear();
                one.tags().remove(added);
                session.flush();
                assertThat(fixture.statements().sql()).containsExactly("DELETE FROM shared_order_tags"
                        + " WHERE tenant_id = ? AND order_no = ? AND tag_no = ?");
                fixture.statements().clear();
                session.delete(one);
                session.flush();
                assertThat(fixture.statements().sql()).contains("DELETE FROM shared_order_tags"
                        + " WHERE tenant_id = ? AND order_no = ? AND tag_no = ?");
            });
        }
    }

    @Test
    void anotherTenantIsRefusedAtOnce() {
        try (Fixture fixture = TestDatabase.H2.create(SharedSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                addOrder(session, "north");
                addOrder(session, "south");
            });
            fixture.database().transact(session -> {
                List<Order> both = session.select(order).orderBy(order.tenantId.asc()).list();
                Order north = both.get(0);
                Order south = both.get(1);
                fixture.statements().clear();
                // The product of the order is not loaded: its row says which tenant it has.
                assertThatThrownBy(() -> north.payer(south.customer()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("Order.payer of Order#[1, 1]: Customer#[2, 1] has the value 2 for Order.tenantId,"
                                + " but Order.tenant is a row that is not loaded, which has the value 1."
                                + " Order.tenantId is in the identifier: refer to a Customer with the same value,"
                                + " or add a new Order. Nothing was changed.");
                assertThat(north.payer()).isNull();
                assertThat(north.tenant().id()).isEqualTo(1);
                assertThatThrownBy(() -> Objects.requireNonNull(south.customer()).orders().add(north))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("Order.customer of Order#[1, 1]: Customer#[2, 1] has the value 2")
                        .hasMessageContaining("but Order.tenant is Tenant#1, which has the value 1");
                assertThat(Objects.requireNonNull(south.customer()).orders()).containsExactly(south);
                assertThatThrownBy(() -> north.tags().addAll(south.tags()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("Order.tags of Order#[1, 1]: Tag#[2, 1] has the value 2 for the column tenant_id of"
                                + " the association table, but Order#[1, 1] has the value 1. Nothing was changed.");
                assertThatThrownBy(() -> south.tenant().orders().add(north))
                        .isInstanceOf(IllegalArgumentException.class);
                fixture.statements().clear();
                session.flush();
                assertThat(fixture.statements().sql()).isEmpty();
            });
        }
    }

    @Test
    void newObjectsAreComparedWhenTheirTenantIsKnown() {
        Tenant north = Tenant_.create().name("north");
        Tenant south = Tenant_.create().name("south");
        Product pen = Product_.create().sku("pen");
        Order added = Order_.create().no(1).product(pen);
        added.customer(customer(north, 1));
        Line first = Line_.create().place(1).product(pen).order(added);
        try (Fixture fixture = TestDatabase.H2.create(SharedSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                session.add(added);
                // Two new tenants have no identifier yet, so that only the flush can tell them apart.
                pen.tenant(south);
                fixture.statements().clear();
                assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                        .hasMessageContaining("Order.product of Order (pending): Product (pending) has a new value")
                        .hasMessageContaining("but Order.customer is Customer (pending), which has a new value")
                        .hasMessageEndingWith("Nothing was written.");
                assertThat(fixture.statements().sql()).isEmpty();
                pen.tenant(north);
                session.flush();
                assertThat(first.tenantId()).isEqualTo(north.id());
                session.add(south);
                session.flush();
                Customer payer = Customer_.create().no(2);
                added.payer(payer);
                assertThatThrownBy(() -> payer.tenant(south)).isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("Order.payer of Order#[1, 1]: Customer (pending) has the value 2 for"
                                + " Order.tenantId, but Order.tenant is Tenant#1, which has the value 1.");
                assertThat(added.payer()).isSameAs(payer);
                payer.tenant(north);
                // A product does not know who refers to it, so that the flush compares.
                Product ink = Product_.create().sku("ink");
                added.product(ink);
                ink.tenant(south);
                assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                        .hasMessageContaining("Order.product of Order#[1, 1]: Product (pending) has the value 2");
                ink.tenant(north);
                session.flush();
                assertThat(added.sku()).isEqualTo("ink");
                assertThat(added.payerNo()).isEqualTo(2);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void mergeCopiesWhatBelongsTogether(TestDatabase kind) {
        try (Fixture fixture = kind.create(SharedSchema.SCHEMA)) {
            fixture.database().transact(session -> addOrder(session, "north"));
            Order detached;
            try (Session session = fixture.database().openSession()) {
                detached = session.select(order).with(joined(order.tenant()), joined(order.customer()),
                        joined(order.product())).single();
            }
            detached.payer(Objects.requireNonNull(detached.customer()));
            detached.customer(null);
            fixture.database().transact(session -> {
                Order merged = session.merge(detached);
                session.flush();
                assertThat(merged.payerNo()).isEqualTo(1);
                assertThat(merged.customerNo()).isNull();
                assertThat(merged.tenantId()).isEqualTo(detached.tenantId());
            });
        }
    }
}
