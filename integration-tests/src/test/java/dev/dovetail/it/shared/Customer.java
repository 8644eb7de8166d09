package dev.dovetail.it.shared;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Somebody who buys from a tenant. */
@Entity(table = "shared_customers")
public interface Customer {
    @Id
    @ForeignKey(Tenant.class)
    Long tenantId();

    @Id
    int no();

    Customer no(int no);

    @ManyToOne
    Tenant tenant();

    Customer tenant(Tenant tenant);

    @OneToMany(backPopulates = "customer", foreignKey = "customerNo")
    List<Order> orders();

    @OneToMany(backPopulates = "payer", foreignKey = "payerNo")
    List<Order> paidOrders();
}
