package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

@Entity
public abstract class Tag {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ManyToMany(backPopulates = "tags")
    public abstract Set<Post> posts();
}
