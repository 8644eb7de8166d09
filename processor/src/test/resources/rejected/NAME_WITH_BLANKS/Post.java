package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity(table = "posts ")
public interface Post {
    @Id @GeneratedValue
    Long id();

    @Column(name = " title ")
    String title();
}
