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
    public abstract @Nullable Names names();

    @Embedded(prefix = "sure_")
    public abstract Names sure();

    @Embedded
    public abstract Whole whole();

    public record Names(@Nullable String first, @Nullable String last) {}

    public record Whole(int number, @Nullable Names names) {}
}
