package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity(table = "post_tags")
public abstract class Tagging {
    @Id
    @GeneratedValue
    public abstract Long id();
}
