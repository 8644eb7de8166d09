package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Column;

@Entity
public interface Post {
    @Id @GeneratedValue
    Long id();

    @Column(length = 5)
    State state();

    @Column(name = "former", definition = "VARCHAR(8)")
    State formerState();
}
