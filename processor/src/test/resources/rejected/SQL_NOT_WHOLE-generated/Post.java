package com.acme.blog;

import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;

@Entity
public interface Post {
    @Id
    @GeneratedValue
    Long id();

    @DatabaseGenerated(value = GenerationTime.ALWAYS, as = "(1 + 1")
    int three();
}
