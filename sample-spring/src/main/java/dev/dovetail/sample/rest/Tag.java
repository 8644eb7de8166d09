package dev.dovetail.sample.rest;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

/** A subject of posts. */
@Entity(table = "tags")
public interface Tag {
    @Id
    @GeneratedValue
    Long id();

    @Column(unique = true, length = 40)
    String name();

    Tag name(String name);

    @ManyToMany(backPopulates = "tags")
    Set<Post> posts();
}
