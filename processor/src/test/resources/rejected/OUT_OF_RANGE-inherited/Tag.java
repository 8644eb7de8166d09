package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;


@Entity
public interface Tag extends Coded {
    @Id @GeneratedValue
    Long id();

    String name();
}
