package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

@Entity
public abstract class Profile {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(User.class)
    @Column(unique = true)
    public abstract @Nullable Long userId();

    @OneToOne(backPopulates = "profile")
    public abstract @Nullable User user();
}
