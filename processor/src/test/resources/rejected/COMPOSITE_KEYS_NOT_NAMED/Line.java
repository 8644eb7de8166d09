package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Line {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(value = Order.class, references = "shop")
    public abstract long shop();

    @ForeignKey(value = Order.class, references = "no")
    public abstract int no();

    @ForeignKey(value = Order.class, references = "shop")
    public abstract long oldShop();

    @ForeignKey(value = Order.class, references = "no")
    public abstract int oldNo();
}
