package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.InheritanceStrategy;

@Entity(table = "users")
@Inheritance(InheritanceStrategy.JOINED)
public interface User {
    @Id
    @GeneratedValue
    Long id();
}
