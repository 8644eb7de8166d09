package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import java.util.Optional;

@Entity
public interface User {
    @Id @GeneratedValue
    Long id();

    Post[] posts();

    Optional<Post> first();
}
