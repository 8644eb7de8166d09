package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Table;

@Entity(table = "posts")
@Table(name = "articles")
public abstract class Post {
    @Id @GeneratedValue
    public abstract Long id();
}
