package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;

@Entity(table = "users")
@Index(value = "title", name = "ix_title")
public abstract class User {
    @Id @GeneratedValue
    public abstract Long id();

    public abstract String title();
}
