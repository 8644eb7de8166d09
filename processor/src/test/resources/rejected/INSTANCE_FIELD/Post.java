package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Post {
    @Id
    @GeneratedValue
    public abstract Long id();

    private String title;

    private transient int clicks;

    static final int LONGEST = 80;
}
