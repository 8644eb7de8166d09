package com.acme.odd;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class R {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract Type type();

    public abstract R type(Type type);
}
