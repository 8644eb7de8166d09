package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OnDelete;

@Entity(table = "cart_notes")
public abstract class CartNote {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(value = Cart.class, onDelete = OnDelete.CASCADE)
    public abstract Long cartId();

    @ManyToOne(backPopulates = "notes")
    public abstract Cart cart();
}
