package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OnDelete;

@Entity(table = "posts")
public abstract class Post {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(value = User.class, onDelete = OnDelete.SET_NULL)
    public abstract long userId();
}
