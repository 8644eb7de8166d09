package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;

@Entity
public interface Post {
    @Id
    @GeneratedValue
    @Column(insertable = false)
    Long id();

    @Column(updatable = false)
    @DatabaseGenerated(value = GenerationTime.ALWAYS, as = "1 + 1")
    int two();
}
