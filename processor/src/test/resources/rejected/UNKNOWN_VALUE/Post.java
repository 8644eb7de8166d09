package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity("posts")
public interface Post {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id();

    @Column(nullable = false, lenght = 40)
    String title();

    @ForeignKey(User.class)
    Long userId();

    @ManyToOne(backPopulates = "posts", optional = false)
    User user();
}
