package dev.dovetail.sharding.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.Index;
import java.util.Set;

/** A tag that a tenant uses. */
@Entity(table = "tags")
@Index(value = {"tenantId", "name"}, unique = true)
public interface Tag {
    @Id
    Long tenantId();

    Tag tenantId(Long tenantId);

    @Id
    Long id();

    Tag id(Long id);

    String name();

    Tag name(String name);

    @ManyToMany(backPopulates = "tags")
    Set<Task> tasks();
}
