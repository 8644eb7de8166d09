package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Profile {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(User.class)
    @Column(unique = true)
    public abstract Long userId();
}
