package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;

@Entity
public abstract class Profile {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(User.class)
    public abstract Long userId();

    @OneToOne(backPopulates = "profile")
    public abstract User user();
}
