package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Hen {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(Egg.class)
    public abstract long eggId();
}
