package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity(table = "users", discriminator = "user")
public interface User {
    @Id
    @GeneratedValue
    Long id();
}
