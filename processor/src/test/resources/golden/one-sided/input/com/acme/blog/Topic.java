package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity(table = "topics")
public abstract class Topic {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String name();
}
