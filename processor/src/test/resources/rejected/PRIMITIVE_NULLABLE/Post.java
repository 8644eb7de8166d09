package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

@Entity
public abstract class Post {
    @Id
    @GeneratedValue
    public abstract Long id();

    @Nullable
    public abstract int clicks();
}
