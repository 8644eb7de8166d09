package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;

@Entity
@Index(value = "title", name = "tag")
@Index(value = "author", name = "PK_POST")
public interface Post {
    @Id @GeneratedValue
    Long id();

    String title();

    String author();
}
