package com.acme.blog;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;

@Entity
@Index("size.widht")
@Index("size")
public abstract class Post {
    @Id
    public abstract Long id();

    @Embedded
    public abstract Size size();

    public record Size(int width, int height) {}
}
