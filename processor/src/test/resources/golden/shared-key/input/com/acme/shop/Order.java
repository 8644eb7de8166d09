package com.acme.shop;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An order, of which all that it refers to belongs to one tenant. */
@Entity(table = "orders")
public interface Order {
    @Id
    @Embedded(prefix = "")
    OrderKey key();

    Order key(OrderKey key);

    @ForeignKey(value = Customer.class, references = "number", name = "fk_orders_customer")
    int customerNumber();

    @ForeignKey(value = Customer.class, references = "number", name = "fk_orders_payer")
    @Nullable Integer payerNumber();

    @ManyToOne(backPopulates = "orders")
    Tenant tenant();

    Order tenant(Tenant tenant);

    @ManyToOne(backPopulates = "orders", foreignKey = "customerNumber")
    Customer customer();

    Order customer(Customer customer);

    @ManyToOne(backPopulates = "paidOrders", foreignKey = "payerNumber")
    @Nullable Customer payer();

    Order payer(@Nullable Customer payer);

    @ManyToMany(associationTable = @AssociationTable(name = "order_tags", columns = {"tenant_id", "order_number"},
            inverseColumns = {"tenant_id", "tag_id"}))
    Set<Tag> tags();
}
