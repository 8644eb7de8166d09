package dev.dovetail.sharding.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

/** A topic, whose row is in each shard: a broadcast table. */
@Entity(table = "topics")
public interface Topic {
    @Id
    Long id();

    Topic id(Long id);

    @Column(unique = true)
    String name();

    Topic name(String name);

    @ManyToMany(backPopulates = "topics")
    Set<Member> members();
}
