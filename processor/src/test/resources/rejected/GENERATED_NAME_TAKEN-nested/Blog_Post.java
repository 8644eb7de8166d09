package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity(table = "other")
public interface Blog_Post {
    @Id
    Long id();
}
