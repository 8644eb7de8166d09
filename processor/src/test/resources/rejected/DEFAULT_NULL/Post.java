package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Default;

@Entity
public interface Post {
    @Id @GeneratedValue
    Long id();

    @Default("NULL")
    String title();
}
