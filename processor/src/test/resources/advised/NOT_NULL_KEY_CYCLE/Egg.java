package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity(table = "eggs")
public abstract class Egg {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(Hen.class)
    public abstract long henId();
}
