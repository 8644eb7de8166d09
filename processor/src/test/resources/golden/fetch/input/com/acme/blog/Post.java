package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Fetch;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity(table = "posts")
public abstract class Post {
    @Id
    @GeneratedValue
    public abstract Long id();

    @OneToMany(backPopulates = "post", fetch = Fetch.SELECT_IN)
    public abstract List<Comment> comments();
}
