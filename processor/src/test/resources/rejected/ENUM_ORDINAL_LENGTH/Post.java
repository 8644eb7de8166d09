package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.annotation.Enumerated;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Post {
    @Id
    @GeneratedValue
    public abstract Long id();

    @Enumerated(EnumType.ORDINAL)
    @Column(length = 10)
    public abstract State state();
}
