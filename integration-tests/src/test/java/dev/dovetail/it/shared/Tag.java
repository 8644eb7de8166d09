package dev.dovetail.it.shared;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import java.util.Set;

/** A tag of a tenant. */
@Entity(table = "shared_tags")
public interface Tag {
    @Id
    @ForeignKey(Tenant.class)
    Long tenantId();

    @Id
    int no();

    Tag no(int no);

    @ManyToOne
    Tenant tenant();

    Tag tenant(Tenant tenant);

    @ManyToMany(backPopulates = "tags")
    Set<Order> orders();
}
