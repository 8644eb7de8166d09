package com.acme.blog;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Post {
    @Id
    public abstract Long id();

    @Embedded
    public abstract Range<Long> range();

    public record Range<T>(T first, T last) {}
}
