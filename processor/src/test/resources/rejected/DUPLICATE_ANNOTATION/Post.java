package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Post {
    @Id @GeneratedValue
    public abstract Long id();

    @Column(name = "title")
    public abstract String title();
    @Column(name = "headline")
    public abstract Post title(String title);
}
