package com.acme.people;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;

/** What a person says about himself or herself. */
@Entity(table = "profiles")
public abstract class Profile {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String bio();

    public abstract Profile bio(String bio);

    @ForeignKey(User.class)
    @Column(unique = true)
    public abstract Long userId();

    @OneToOne(backPopulates = "profile")
    public abstract User user();

    public abstract Profile user(User user);
}
