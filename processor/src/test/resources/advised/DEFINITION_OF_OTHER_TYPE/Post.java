package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import java.time.LocalDate;

@Entity(table = "posts")
public interface Post {
    @Id @GeneratedValue
    Long id();

    @Column(definition = "INTEGER")
    String number();

    @Column(definition = "VARCHAR(10)")
    LocalDate day();

    @Column(definition = "DATE")
    LocalDate right();
}
