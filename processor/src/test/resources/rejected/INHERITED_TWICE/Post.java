package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;


@Entity
public interface Post extends Titled, Named {
    @Id @GeneratedValue
    Long id();

    int clicks();
}
