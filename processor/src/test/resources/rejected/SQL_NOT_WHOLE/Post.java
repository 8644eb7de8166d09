package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Default;

@Entity
@Check("(clicks > 0")
@Check("title <> '")
public interface Post {
    @Id @GeneratedValue
    Long id();

    @Check("clicks < 10; DROP TABLE post")
    int clicks();

    @Check("title <> '' -- not empty")
    String title();

    @Default("'a")
    String author();

    @Column(definition = "VARCHAR(10")
    String code();
}
