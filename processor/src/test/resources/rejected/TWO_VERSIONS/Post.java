package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Version;

@Entity
public abstract class Post {
    @Id
    @GeneratedValue
    public abstract Long id();

    @Version
    public abstract int version();

    @Version
    public abstract int revision();
}
