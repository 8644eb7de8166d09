package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public interface Post {
    @Id @GeneratedValue
    Long id();

    @Default("0")
    int[] votes();

    @Default("'java'")
    String[] tags();

    @Column(json = true)
    @Default("{}")
    String answers();

    @Column(json = true)
    @Default("'none'")
    String settings();

    @Default("ARRAY[1, 2]")
    long[] right();

    @Column(json = true)
    @Default("'{\"a\": 1}'")
    String alsoRight();
}
