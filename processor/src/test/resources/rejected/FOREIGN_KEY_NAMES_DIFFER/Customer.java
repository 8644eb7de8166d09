package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;

@Entity
@Index(value = {"tenant", "id"}, unique = true)
public interface Customer {
    @Id
    @GeneratedValue
    Long id();

    int tenant();
}
