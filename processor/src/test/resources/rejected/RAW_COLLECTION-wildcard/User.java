package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import java.util.Map;

@Entity(table = "users")
public abstract class User {
    @Id @GeneratedValue
    public abstract Long id();

    @OneToMany(viewOnly = true)
    public abstract List<? extends Post> posts();

    @OneToMany(viewOnly = true) @MapKey("id")
    public abstract Map<Long, ?> postsById();
}
