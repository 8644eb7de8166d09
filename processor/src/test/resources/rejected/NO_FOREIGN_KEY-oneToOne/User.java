package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

@Entity(table = "users")
public abstract class User {
    @Id
    @GeneratedValue
    public abstract Long id();

    @OneToOne(backPopulates = "user")
    public abstract @Nullable Profile profile();
}
