package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** As JPA has it. */
@Entity
public abstract class Post {
    @Id @GeneratedValue
    private Long id;

    @Column(length = 80)
    private String title;
}
