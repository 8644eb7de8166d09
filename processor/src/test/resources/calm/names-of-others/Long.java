package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Version;

@Entity
public interface Long {
    @Id @GeneratedValue
    java.lang.Long id();

    @Version
    int version();
}
