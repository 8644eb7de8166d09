package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;

@Entity
@Index(value = {"author", "title"}, unique = true)
@Index(value = {"title", "author"}, unique = true)
public interface Post {
    @Id @GeneratedValue
    Long id();

    String author();

    String title();
}
