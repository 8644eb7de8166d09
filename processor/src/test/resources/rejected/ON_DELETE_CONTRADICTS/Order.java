package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity(table = "orders")
public abstract class Order {
    @Id
    public abstract long shop();

    @Id
    public abstract int no();
}
