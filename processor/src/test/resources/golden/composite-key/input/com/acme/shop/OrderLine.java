package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** One article of an order. */
@Entity(table = "order_lines")
@Index(value = {"orderNumber", "article"}, unique = true)
public abstract class OrderLine {
    @Id
    public abstract long orderNumber();

    public abstract OrderLine orderNumber(long orderNumber);

    @Id
    public abstract int position();

    public abstract OrderLine position(int position);

    public abstract String article();

    public abstract OrderLine article(String article);

    @OneToMany(backPopulates = "line")
    public abstract List<Shipment> shipments();
}
