package com.acme.blog;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Version;

@Entity
public abstract class Post {
    @Id
    public abstract Long id();

    @Embedded
    @Column(name = "place")
    @Version
    public abstract Size size();

    @Embedded
    @Check("width > height")
    public abstract Size other();

    public record Size(int width, int height) {}
}
