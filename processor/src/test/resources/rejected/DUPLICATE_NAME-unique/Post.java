package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;

@Entity
@Index(value = "title", unique = true)
public abstract class Post {
    @Id @GeneratedValue
    public abstract Long id();

    @Column(unique = true)
    public abstract String title();
}
