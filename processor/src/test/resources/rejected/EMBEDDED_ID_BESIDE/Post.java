package com.acme.blog;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Post {
    @Id
    public abstract long id();

    @Id
    @Embedded
    public abstract Key key();

    public record Key(int year, int number) {}
}
