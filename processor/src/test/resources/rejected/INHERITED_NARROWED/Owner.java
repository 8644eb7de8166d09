package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity(table = "owners")
public sealed interface Owner permits Person, Company {
    @Id
    @GeneratedValue
    Long id();
}
