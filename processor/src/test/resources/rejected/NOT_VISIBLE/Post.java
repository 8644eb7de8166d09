package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Post {
    private enum State { DRAFT, PUBLISHED }

    @Id @GeneratedValue
    public abstract Long id();

    abstract State state();
}
