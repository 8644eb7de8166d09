package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Post {
    @Id
    @GeneratedValue
    public abstract Long id();

    @Column(length = 80)
    public final String title() {
        return "";
    }
}
