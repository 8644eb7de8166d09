package com.acme.shop;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import dev.dovetail.annotation.Version;
import java.util.List;

@Entity(table = "carts")
public abstract class Cart {
    @Id
    @GeneratedValue
    public abstract Long id();

    @Version
    public abstract int version();

    @OneToMany(backPopulates = "cart", cascade = Cascade.ALL, deleteOrphans = true)
    public abstract List<CartItem> items();

    @OneToMany(backPopulates = "cart", passiveDeletes = true, cascade = {Cascade.SAVE, Cascade.DELETE})
    public abstract List<CartNote> notes();

    @OneToMany(viewOnly = true)
    @OrderBy("id desc")
    public abstract List<CartNote> latestNotes();
}
