package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;

@Entity
@Index({"title", "answers"})
public interface Post {
    @Id @GeneratedValue
    Long id();

    String title();

    @Column(json = true)
    String answers();
}
