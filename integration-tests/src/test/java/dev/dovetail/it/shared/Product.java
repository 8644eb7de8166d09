package dev.dovetail.it.shared;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** What a tenant sells. */
@Entity(table = "shared_products")
public interface Product {
    @Id
    @ForeignKey(Tenant.class)
    Long tenantId();

    @Id
    @Column(length = 20)
    String sku();

    Product sku(String sku);

    @ManyToOne
    Tenant tenant();

    Product tenant(Tenant tenant);
}
