package dev.dovetail.sharding.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** A country, whose row is in each shard: a broadcast table. */
@Entity(table = "countries")
public interface Country {
    @Id
    String code();

    Country code(String code);

    String name();

    Country name(String name);

    @OneToMany(backPopulates = "country")
    List<Tenant> tenants();
}
