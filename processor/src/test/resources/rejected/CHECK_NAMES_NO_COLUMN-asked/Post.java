package com.acme.blog;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
@Check("name IS NOT NULL")
@Check("state IN ('a', 'b')")
@Check("LENGTH(subject) > 3")
public interface Post {
    @Id @GeneratedValue
    Long id();

    String title();
}
