package com.acme.odd;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.io.Serializable;

/** Names that databases keep for themselves. */
@Entity(table = "Order")
public abstract class Order implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue
    @Column(name = "OrderId")
    public abstract Long id();

    @Column(name = "group")
    public abstract String group();

    @Column(name = "total amount")
    public abstract int total();

    @ForeignKey(Title.class)
    @Column(name = "TitleId", unique = true)
    public abstract Long titleId();

    @ManyToOne
    public abstract Title title();
}
