package com.acme.people;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Person {
    @Id
    @Column(definition = "CITEXT")
    public abstract String email();
}
