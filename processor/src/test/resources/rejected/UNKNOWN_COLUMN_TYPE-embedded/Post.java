package com.acme.blog;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import java.util.Date;

@Entity
public abstract class Post {
    @Id
    public abstract Long id();

    @Embedded
    public abstract Stay stay();

    public abstract Stay plain();

    public record Stay(Date from, Thread to) {}
}
