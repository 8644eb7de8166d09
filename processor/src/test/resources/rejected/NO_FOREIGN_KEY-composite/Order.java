package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity(table = "orders")
public abstract class Order {
    @Id
    public abstract long shop();

    @Id
    public abstract int no();

    @OneToMany(backPopulates = "order")
    public abstract List<Line> lines();
}
