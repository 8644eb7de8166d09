package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Version;

@Entity
public interface Comment {
    @Id
    @GeneratedValue
    Long id();

    @Version
    @Column(updatable = false)
    int version();
}
