package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

@Entity
public interface Post {
    @Id
    @GeneratedValue
    Long id();

    @Column(insertable = false)
    String title();

    @Column(insertable = false)
    @Nullable String subtitle();

    @Column(insertable = false)
    @Default("0")
    int clicks();
}
