package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;


@Entity
public interface Post extends Titled {
    @Id @GeneratedValue
    Long id();

    @Override
    String title();
}
