package com.acme.shop;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OnUpdate;
import org.jspecify.annotations.Nullable;

@Entity(table = "cart_items")
public abstract class CartItem {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(Cart.class)
    public abstract Long cartId();

    @ManyToOne(backPopulates = "items")
    public abstract Cart cart();

    @ForeignKey(value = Gift.class, onUpdate = OnUpdate.CASCADE)
    public abstract @Nullable Long giftId();

    @ManyToOne(cascade = Cascade.ALL, deleteOrphans = true, singleParent = true)
    public abstract @Nullable Gift gift();

    public abstract CartItem gift(@Nullable Gift gift);
}
