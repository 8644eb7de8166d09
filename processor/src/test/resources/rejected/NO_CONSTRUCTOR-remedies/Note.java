package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Note extends Named {
    Note(String name) {
        super(name);
    }

    @Id @GeneratedValue
    public abstract Long id();
}
