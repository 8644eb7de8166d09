package com.acme.blog;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

@Entity
public abstract class Post {
    @Id
    public abstract Long id();

    @Embedded
    public abstract Chapter chapter();

    public record Chapter(String title, @Nullable Part part) {}

    public record Part(int number, @Nullable Chapter chapter) {}
}
