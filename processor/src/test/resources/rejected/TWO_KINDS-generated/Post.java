package com.acme.blog;

import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;

@Entity
public interface Post {
    @Id
    @GeneratedValue
    Long id();

    int clicks();

    Post clicks(int clicks);

    @Default("0")
    @DatabaseGenerated(value = GenerationTime.ALWAYS, as = "clicks * 2")
    int score();
}
