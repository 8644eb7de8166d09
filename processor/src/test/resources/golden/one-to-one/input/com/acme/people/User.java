package com.acme.people;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** A person. */
@Entity(table = "users")
public abstract class User {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String name();

    public abstract User name(String name);

    @OneToOne(backPopulates = "user")
    public abstract @Nullable Profile profile();

    public abstract User profile(@Nullable Profile profile);
}
