package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OnDelete;

@Entity
public abstract class Line {
    @Id @GeneratedValue
    public abstract Long id();

    @ForeignKey(value = Order.class, references = "shop", onDelete = OnDelete.CASCADE)
    public abstract long orderShop();

    @ForeignKey(value = Order.class, references = "no", onDelete = OnDelete.RESTRICT)
    public abstract int orderNo();
}
