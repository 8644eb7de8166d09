package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import java.time.LocalDate;
import java.util.UUID;

@Entity
public interface Post {
    @Id @GeneratedValue
    Long id();

    @Column(definition = "BIGINT")
    String[] tags();

    @Column(definition = "VARCHAR(3)")
    LocalDate day();

    @Column(definition = "CHAR(32)")
    UUID token();

    @Column(definition = "BIGINT ARRAY")
    long[] right();
}
