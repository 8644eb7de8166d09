package dev.dovetail.sharding.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.Version;
import java.util.List;

/** A project of a tenant. Its identifier carries the shard column. */
@Entity(table = "projects")
public interface Project {
    @Id
    @ForeignKey(Tenant.class)
    Long tenantId();

    @Id
    Long id();

    Project id(Long id);

    String name();

    Project name(String name);

    @Version
    long version();

    @ManyToOne(backPopulates = "projects")
    Tenant tenant();

    Project tenant(Tenant tenant);

    @OneToMany(backPopulates = "project")
    List<Task> tasks();
}
