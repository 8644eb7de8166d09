package dev.dovetail.it.shared;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** A tenant, whose identifier is part of the keys of all that belongs to it. */
@Entity(table = "shared_tenants")
public interface Tenant {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Tenant name(String name);

    @OneToMany(backPopulates = "tenant")
    List<Order> orders();
}
