package com.acme.shop;

import com.acme.blog.User;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity
public abstract class Post {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(User.class)
    public abstract Long userId();

    @ManyToOne
    public abstract User user();
}
