package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity(table = "tenants")
public interface Tenant {
    @Id
    @GeneratedValue
    Long id();

    @OneToMany(backPopulates = "tenant")
    List<Order> orders();
}
