package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OneToOne;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity(table = "posts")
public abstract class User {
    @Id
    @GeneratedValue
    public abstract Long id();

    @Column(name = "id")
    public abstract StringBuilder text();

    @OneToMany(backPopulates = "writer", deleteOrphans = true)
    public abstract List<Post> posts();

    @OneToOne
    public abstract @Nullable String profile();

    @OneToMany(foreignKey = "editor")
    public abstract Set<Post> edited();
}
