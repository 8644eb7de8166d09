package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;

@Entity
public abstract class Post {
    @Id @GeneratedValue
    public abstract Long id();

    public abstract Date createdAt();

    public abstract ZonedDateTime shownAt();

    public abstract Optional<String> subtitle();

    public abstract Byte[] picture();
}
