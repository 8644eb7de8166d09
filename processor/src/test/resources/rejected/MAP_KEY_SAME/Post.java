package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity
public interface Post {
    @Id @GeneratedValue
    Long id();

    @ForeignKey(User.class)
    Long userId();

    @ManyToOne(backPopulates = "posts")
    User user();
}
