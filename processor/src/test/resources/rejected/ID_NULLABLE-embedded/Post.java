package com.acme.blog;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

@Entity
public abstract class Post {
    @Id
    @Embedded
    public abstract @Nullable Key key();

    public record Key(int year, @Nullable Integer number) {}
}
