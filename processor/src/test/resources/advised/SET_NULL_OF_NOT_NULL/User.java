package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity(table = "users")
public abstract class User {
    @Id
    @GeneratedValue
    public abstract Long id();
}
