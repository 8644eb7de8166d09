package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Tag {
    private final transient Object lock;

    Tag(Object lock) {
        this.lock = lock;
    }

    @Id @GeneratedValue
    public abstract Long id();
}
