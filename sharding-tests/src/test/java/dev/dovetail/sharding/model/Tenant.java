package dev.dovetail.sharding.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tenant, whose identifier chooses the shard of all its rows. */
@Entity(table = "tenants")
public interface Tenant {
    @Id
    Long id();

    Tenant id(Long id);

    String name();

    Tenant name(String name);

    @ForeignKey(Country.class)
    @Nullable String countryCode();

    @ManyToOne(backPopulates = "tenants")
    @Nullable Country country();

    Tenant country(@Nullable Country country);

    @OneToMany(backPopulates = "tenant")
    List<Project> projects();
}
