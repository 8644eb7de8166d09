package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity(table = "gifts")
public abstract class Gift {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String wrapping();

    public abstract Gift wrapping(String wrapping);
}
