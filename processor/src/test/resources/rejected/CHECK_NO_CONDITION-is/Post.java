package com.acme.blog;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
@Check("title IS nothing OR LENGTH(title) > 3")
@Check("title IS  OR LENGTH(title) > 3")
@Check("LENGTH LENGTH(title) > 3")
@Check("title IS NOT NULL OR title IS DISTINCT FROM 'x'")
public interface Post {
    @Id @GeneratedValue
    Long id();

    String title();
}
