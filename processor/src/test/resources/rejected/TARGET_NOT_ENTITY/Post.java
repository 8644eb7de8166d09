package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity(table = "posts")
public abstract class Post {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ManyToOne
    public abstract @Nullable User user();

    @OneToMany
    public abstract List<String> tags();
}
