package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;

@Entity
@Index({"title", "title"})
public abstract class Post {
    @Id @GeneratedValue
    public abstract Long id();

    public abstract String title();
}
