package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract sealed class Post permits Essay {
    @Id
    @GeneratedValue
    public abstract Long id();
}
