package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Index;

@Entity
@Index(value = "title", name = "by\ttitle")
public interface Post {
    @Id @GeneratedValue
    Long id();

    @Column(name = "ti\0tle")
    String title();
}
