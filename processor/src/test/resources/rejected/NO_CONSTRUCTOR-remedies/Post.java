package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Post {
    private Post() {}

    @Id @GeneratedValue
    public abstract Long id();
}
