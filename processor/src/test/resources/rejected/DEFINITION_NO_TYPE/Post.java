package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Column;
import org.jspecify.annotations.Nullable;

@Entity
public interface Post {
    @Id @GeneratedValue
    Long id();

    @Column(definition = "VARCHAR(10) NOT NULL DEFAULT 'x'")
    @Nullable String title();

    @Column(definition = "VARCHAR(10) UNIQUE")
    String code();

    @Column(definition = "INT CHECK (clicks > 0)")
    int clicks();

    @Column(definition = "UNIQUE")
    String author();
}
