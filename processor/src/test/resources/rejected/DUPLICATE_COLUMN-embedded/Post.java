package com.acme.blog;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Post {
    @Id
    public abstract Long id();

    @Embedded(prefix = "")
    public abstract Size size();

    @Embedded(prefix = "")
    public abstract Size other();

    public record Size(int width, int height) {}
}
